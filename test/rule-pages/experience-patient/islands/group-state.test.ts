import { expect, test } from 'vitest';
import type { ResumeImport } from '../../../../src/population/questionnaire/answers-group.ts';
import { createGroup } from '../../../../src/rule-pages/experience-patient/islands/group-state.ts';
import type { OnProgress, TaskIssue } from '../../../../src/workers/long-contract.ts';
import type { ClientPopulation } from '../../../../src/workers/questionnaire/contract.ts';

const resume = (note: string | null) => ({ ok: true, group: { note } }) as ResumeImport;
const INTERVALS = { ok: true, tirages: 10, graine: 1, note: null } as never;

/** A client whose imports end when the test says so. */
function fake() {
  const imports: { finish: (issue: TaskIssue<ResumeImport>) => void; say: OnProgress | undefined }[] = [];
  const requests: string[] = [];
  const chosenOnes: unknown[] = [];
  const client: ClientPopulation = {
    header: async () => ({ state: 'fini', result: { ok: true, names: ['a', 'b'], proposed: {} } }),
    importFile: (_, say, mapping) => {
      chosenOnes.push(mapping);
      return new Promise((finish) => imports.push({ finish, say }));
    },
    intervals: async () => {
      requests.push('intervalles');
      return { state: 'fini', result: INTERVALS };
    },
    exportList: async (list) => ({ state: 'fini', result: { ok: true, csv: `csv ${list}` } }),
    undo: () => requests.push('annuler'),
  };
  return { client, imports, requests, chosenOnes };
}

const file = new Blob(['q1']);

test('importFile() tells its progress, then gives results and asks for their intervals', async () => {
  const { client, imports, requests } = fake();
  const group = createGroup(client);
  const end = group.importFile(file, 'a.csv');
  expect(group.job.value).toEqual({ nom: 'a.csv', progress: { done: 0, total: 0 } });
  imports[0]?.say?.({ done: 5, total: 9 });
  expect(group.job.value?.progress).toEqual({ done: 5, total: 9 });
  imports[0]?.finish({ state: 'fini', result: resume('63.5') });
  await end;
  expect(group.job.value).toBeUndefined();
  expect(group.imported.value).toEqual({ nom: 'a.csv', invente: false, resume: resume('63.5') });
  expect(group.intervals.value).toBe(INTERVALS);
  expect(requests).toEqual(['intervalles']);
});

test('importFile() without any note asks for no interval, and the invented set says that it is', async () => {
  const { client, imports, requests } = fake();
  const group = createGroup(client);
  const end = group.importFile('demonstration', 'inventé');
  imports[0]?.finish({ state: 'fini', result: resume(null) });
  await end;
  expect(group.imported.value?.invente).toBe(true);
  expect(requests).toEqual([]);
});

test.each([
  { issue: { state: 'annule' }, grave: false, texte: "Import annulé : rien n'a changé." },
  {
    issue: { state: 'fini', result: { ok: false, message: 'Le fichier est vide.' } },
    grave: true,
    texte: 'Le fichier est vide.',
  },
] as const)(
  'importFile() that ends as $issue.etat leaves the earlier results',
  async ({ issue, grave, texte }) => {
    const { client, imports } = fake();
    const group = createGroup(client);
    const first = group.importFile(file, 'a.csv');
    imports[0]?.finish({ state: 'fini', result: resume('63.5') });
    await first;
    const second = group.importFile(file, 'b.csv');
    imports[1]?.finish(issue);
    await second;
    expect(group.imported.value?.nom).toBe('a.csv');
    expect(group.intervals.value).toBe(INTERVALS);
    expect(group.dit.value).toEqual({ grave, texte });
    expect(group.job.value).toBeUndefined();
  },
);

test('an import that another one replaces says nothing more', async () => {
  const { client, imports } = fake();
  const group = createGroup(client);
  const first = group.importFile(file, 'a.csv');
  const second = group.importFile(file, 'b.csv');
  imports[0]?.finish({ state: 'annule' });
  await first;
  expect(group.dit.value).toBeUndefined();
  expect(group.job.value?.nom).toBe('b.csv');
  imports[1]?.finish({ state: 'fini', result: resume(null) });
  await second;
  expect(group.imported.value?.nom).toBe('b.csv');
});

test('a breakdown keeps what is on screen and says that the rows are lost; the next import finds them again', async () => {
  const { client, imports } = fake();
  const group = createGroup(client);
  const importFile = async (issue: TaskIssue<ResumeImport>) => {
    const end = group.importFile(file, 'a.csv');
    imports.at(-1)?.finish(issue);
    await end;
  };
  await importFile({ state: 'panne', message: 'Arrêté.' });
  expect([group.wasLost.value, group.dit.value]).toEqual([false, { grave: true, texte: 'Arrêté.' }]);
  await importFile({ state: 'fini', result: resume('63.5') });
  await importFile({ state: 'panne', message: 'Arrêté.' });
  expect(group.wasLost.value).toBe(true);
  expect(group.imported.value).toBeDefined();
  await importFile({ state: 'fini', result: resume('63.5') });
  expect(group.wasLost.value).toBe(false);
});

test('exportList() gives the text of the list, and undo() asks for it', async () => {
  const { client, requests } = fake();
  const group = createGroup(client);
  expect(await group.exportList('refusees')).toBe('csv refusees');
  group.undo();
  expect(requests).toEqual(['annuler']);
});

test('importFile() of a file whose columns are not known asks for them, then reads it with those', async () => {
  const { client, imports, chosenOnes } = fake();
  const group = createGroup(client);
  const end = group.importFile(file, 'a.csv');
  imports[0]?.finish({
    state: 'fini',
    result: {
      ok: false,
      message: 'Aucune colonne connue : « a ».',
      colonnes: true,
    },
  });
  await end;
  expect(group.choice.value).toMatchObject({ nom: 'a.csv', header: { names: ['a', 'b'] }, picked: {} });
  expect(group.dit.value).toMatchObject({
    grave: true,
    texte: expect.stringMatching(/^Aucune colonne connue : « a »\. .*ci-dessous/),
  });
  group.map('q2', 1);
  group.map('q3', 0);
  group.map('q3', undefined);
  const suite = group.read();
  expect(chosenOnes).toEqual([undefined, { q2: 1 }]);
  imports[1]?.finish({ state: 'fini', result: resume(null) });
  await suite;
  expect([group.choice.value, group.imported.value?.nom, group.revisable.value]).toEqual([
    undefined,
    'a.csv',
    true,
  ]);
  await group.seeAgain();
  expect(group.choice.value?.picked).toEqual({ q2: 1 });
  group.giveUp();
  expect([group.choice.value, group.imported.value?.nom]).toEqual([undefined, 'a.csv']);
});

test('a file refused with the columns that were chosen leaves the choice open', async () => {
  const { client, imports } = fake();
  const group = createGroup(client);
  const end = group.importFile(file, 'a.csv');
  imports[0]?.finish({ state: 'fini', result: { ok: false, message: 'x', colonnes: true } });
  await end;
  group.map('q2', 1);
  const suite = group.read();
  imports[1]?.finish({ state: 'annule' });
  await suite;
  expect(group.choice.value?.picked).toEqual({ q2: 1 });
});
