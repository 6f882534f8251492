import { expect, test } from 'vitest';
import { createBench } from '../../../../src/rule-pages/modele-ajustement/islands/bench-state.ts';
import {
  depart,
  initialSettings,
  readSettings,
} from '../../../../src/rule-pages/modele-ajustement/settings.ts';
import type { AdjustmentClient } from '../../../../src/workers/adjustment/contract.ts';

type Issue = { state: 'fini'; result: unknown } | { state: 'annule' } | { state: 'panne'; message: string };

const finished = (result: object): Issue => ({ state: 'fini', result: { ok: true, ...result } });
const variables = ['age', 'femme', 'ald'].map((variable) => ({ variable }));

/** A client that writes down what is asked, and answers what the test has put aside; by default all ends well. */
function fake(reponses: Partial<Record<keyof AdjustmentClient, Issue[]>> = {}) {
  const requests: string[] = [];
  const candidates: unknown[] = [];
  const giveAnswer = (nom: keyof AdjustmentClient, defaultValue: Issue) => {
    requests.push(nom);
    return Promise.resolve(reponses[nom]?.shift() ?? defaultValue) as never;
  };
  const client: AdjustmentClient = {
    echantillonner: (options) =>
      giveAnswer('echantillonner', finished({ patients: options?.patients, variables })),
    importFile: () => giveAnswer('importFile', finished({ patients: 3, variables })),
    ajuster: (options) => {
      candidates.push(options?.candidates);
      return giveAnswer('ajuster', finished({ r2Ajuste: 0.1 }));
    },
    disperser: () => giveAnswer('disperser', finished({ tirages: 10 })),
    undo: () => void requests.push('annuler'),
  };
  return { client, requests, candidates };
}

const base = initialSettings();
const autre = { ...base, sample: { ...base.sample, patients: 500 } };
const withoutSelection = { ...base, ajustement: { ...base.ajustement, selection: false } };

test('launchTask() draws the sample, then fits; another fit on the same sample does not draw it again', async () => {
  const { client, requests } = fake();
  const bench = createBench(client);
  await bench.launchTask(base);
  await bench.launchTask(withoutSelection);
  await bench.launchTask(autre);
  expect(requests).toEqual(['echantillonner', 'ajuster', 'ajuster', 'echantillonner', 'ajuster']);
  expect(bench.trial.value?.sample.patients).toBe(500);
  expect(bench.job.value).toBeUndefined();
});

test('launchTask() tries only the variables whose columns the sample has', async () => {
  const { client, candidates } = fake();
  const bands = readSettings({ ...depart, ages: 'bandes' });
  await createBench(client).launchTask(bands.ok ? bands.settings : base);
  expect(candidates).toEqual([['bandes', 'femme', 'ald']]);
});

test.each([
  [{ state: 'annule' }, { grave: false, texte: "C'est annulé : les résultats affichés sont ceux d'avant." }],
  [
    { state: 'fini', result: { ok: false, message: "L'ACS ne varie pas." } },
    { grave: true, texte: "L'ACS ne varie pas." },
  ],
  [
    { state: 'panne', message: "Le calcul s'est arrêté." },
    { grave: true, texte: "Le calcul s'est arrêté." },
  ],
] as const)('launchTask() that ends as %o says so, and leaves the earlier run', async (issue, said) => {
  const { client } = fake({ ajuster: [finished({ r2Ajuste: 0.08 }), issue as Issue] });
  const bench = createBench(client);
  await bench.launchTask(base);
  const avant = bench.trial.value;
  await bench.launchTask(withoutSelection);
  expect(bench.trial.value).toBe(avant);
  expect(bench.dit.value).toEqual(said);
});

test('disperse() fits again the run that is on screen, where the worker holds another or has broken down', async () => {
  const { client, requests } = fake({ ajuster: [finished({}), { state: 'panne', message: 'arrêt' }] });
  const bench = createBench(client);
  await bench.launchTask(base);
  const trial = bench.trial.value;
  if (trial === undefined) throw new Error('a run');
  await bench.launchTask(withoutSelection);
  requests.length = 0;
  await bench.disperser(trial, { tunnel: 0.05 });
  expect(requests).toEqual(['echantillonner', 'ajuster', 'disperser']);
  expect(bench.groups.value).toEqual({ from: trial, dispersion: { ok: true, tirages: 10 } });
  await bench.disperser(trial, { tunnel: 0.05 });
  expect(requests.slice(3)).toEqual(['disperser']);
});

test('disperse() that is cancelled leaves the groups that were drawn', async () => {
  const { client } = fake({ disperser: [finished({ tirages: 5 }), { state: 'annule' }] });
  const bench = createBench(client);
  await bench.launchTask(base);
  const trial = bench.trial.value;
  if (trial === undefined) throw new Error('a run');
  await bench.disperser(trial, { tunnel: 0.05 });
  await bench.disperser(trial, { tunnel: 0.05 });
  expect(bench.groups.value?.dispersion.tirages).toBe(5);
  expect(bench.requester.value).toBe('groupes');
});

test('a file is read once, and read again when it is chosen again', async () => {
  const { client, requests } = fake();
  const bench = createBench(client);
  const file = { fichier: new File(['a'], 'a.csv') };
  await bench.launchTask(base, file);
  await bench.launchTask(withoutSelection, file);
  await bench.launchTask(base, { fichier: new File(['a'], 'a.csv') });
  expect(requests).toEqual(['importFile', 'ajuster', 'ajuster', 'importFile', 'ajuster']);
});
