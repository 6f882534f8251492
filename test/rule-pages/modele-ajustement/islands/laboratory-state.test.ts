import { expect, test } from 'vitest';
import { createLaboratory } from '../../../../src/rule-pages/modele-ajustement/islands/laboratory-state.ts';
import {
  depart,
  initialSettings,
  readSettings,
} from '../../../../src/rule-pages/modele-ajustement/settings.ts';
import type { LaboratoryClient } from '../../../../src/workers/laboratory/contract.ts';

type Issue = { state: 'fini'; result: unknown } | { state: 'annule' } | { state: 'panne'; message: string };

const finished = (result: object): Issue => ({ state: 'fini', result: { ok: true, ...result } });
const variables = ['age', 'femme', 'ald'].map((variable) => ({ variable }));

/** A client that writes down what is asked, and answers what the test has put aside; by default all ends well. */
function fake(reponses: Partial<Record<keyof LaboratoryClient, Issue[]>> = {}) {
  const requests: string[] = [];
  const candidates: unknown[] = [];
  const giveAnswer = (nom: keyof LaboratoryClient, defaultValue: Issue) => {
    requests.push(nom);
    return Promise.resolve(reponses[nom]?.shift() ?? defaultValue) as never;
  };
  const client: LaboratoryClient = {
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
  const laboratory = createLaboratory(client);
  await laboratory.launchTask(base);
  await laboratory.launchTask(withoutSelection);
  await laboratory.launchTask(autre);
  expect(requests).toEqual(['echantillonner', 'ajuster', 'ajuster', 'echantillonner', 'ajuster']);
  expect(laboratory.trial.value?.sample.patients).toBe(500);
  expect(laboratory.job.value).toBeUndefined();
});

test('launchTask() tries only the variables whose columns the sample has', async () => {
  const { client, candidates } = fake();
  const bands = readSettings({ ...depart, ages: 'bandes' });
  await createLaboratory(client).launchTask(bands.ok ? bands.settings : base);
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
  const laboratory = createLaboratory(client);
  await laboratory.launchTask(base);
  const avant = laboratory.trial.value;
  await laboratory.launchTask(withoutSelection);
  expect(laboratory.trial.value).toBe(avant);
  expect(laboratory.dit.value).toEqual(said);
});

test('disperse() fits again the run that is on screen, where the worker holds another or has broken down', async () => {
  const { client, requests } = fake({ ajuster: [finished({}), { state: 'panne', message: 'arrêt' }] });
  const laboratory = createLaboratory(client);
  await laboratory.launchTask(base);
  const trial = laboratory.trial.value;
  if (trial === undefined) throw new Error('a run');
  await laboratory.launchTask(withoutSelection);
  requests.length = 0;
  await laboratory.disperser(trial, { tunnel: 0.05 });
  expect(requests).toEqual(['echantillonner', 'ajuster', 'disperser']);
  expect(laboratory.groups.value).toEqual({ from: trial, dispersion: { ok: true, tirages: 10 } });
  await laboratory.disperser(trial, { tunnel: 0.05 });
  expect(requests.slice(3)).toEqual(['disperser']);
});

test('disperse() that is cancelled leaves the groups that were drawn', async () => {
  const { client } = fake({ disperser: [finished({ tirages: 5 }), { state: 'annule' }] });
  const laboratory = createLaboratory(client);
  await laboratory.launchTask(base);
  const trial = laboratory.trial.value;
  if (trial === undefined) throw new Error('a run');
  await laboratory.disperser(trial, { tunnel: 0.05 });
  await laboratory.disperser(trial, { tunnel: 0.05 });
  expect(laboratory.groups.value?.dispersion.tirages).toBe(5);
  expect(laboratory.requester.value).toBe('groupes');
});

test('a file is read once, and read again when it is chosen again', async () => {
  const { client, requests } = fake();
  const laboratory = createLaboratory(client);
  const file = { fichier: new File(['a'], 'a.csv') };
  await laboratory.launchTask(base, file);
  await laboratory.launchTask(withoutSelection, file);
  await laboratory.launchTask(base, { fichier: new File(['a'], 'a.csv') });
  expect(requests).toEqual(['importFile', 'ajuster', 'ajuster', 'importFile', 'ajuster']);
});
