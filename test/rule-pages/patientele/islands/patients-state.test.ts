import { describe, expect, test } from 'vitest';
import {
  type Mapping,
  type PatientColumn,
  type PatientHeader,
  requiredPatientColumns,
} from '../../../../src/population/patients/patients-table.ts';
import { createPatients } from '../../../../src/rule-pages/patientele/islands/patients-state.ts';
import type { OnProgress, TaskIssue } from '../../../../src/workers/long-contract.ts';
import type {
  ClientPatients,
  ResumePatients,
  SourcePatients,
} from '../../../../src/workers/patients/contract.ts';

type Header = { readonly ok: true } & PatientHeader;

const resume = (total: number, inventedItems = 0) =>
  ({ ok: true, retenus: { total }, inventedItems }) as ResumePatients;
const finished = <T>(result: T): TaskIssue<T> => ({ state: 'fini', result });

/** The header of a file with these columns, each under its own name unless told. */
function header(columns: readonly PatientColumn[], names: readonly string[] = columns): Header {
  const proposed = Object.fromEntries(columns.map((colonne, position) => [colonne, position]));
  return {
    ok: true,
    names,
    proposed,
    missingOnes: requiredPatientColumns.filter((each) => !columns.includes(each)),
  };
}

const wholeOne = header(requiredPatientColumns);
const withoutAge = header(requiredPatientColumns.filter((colonne) => colonne !== 'age'));

interface Import {
  readonly source: SourcePatients;
  readonly mapping: Mapping | undefined;
  readonly say: OnProgress | undefined;
  readonly finish: (issue: TaskIssue<ResumePatients>) => void;
}

/** A client whose tasks end when the test says so. */
function scene() {
  const headers: ((issue: TaskIssue<Header>) => void)[] = [];
  const imports: Import[] = [];
  const client: ClientPatients = {
    header: () => new Promise((finish) => headers.push(finish)),
    importFile: (source, say, mapping) =>
      new Promise((finish) => imports.push({ source, mapping, say, finish })),
    exportList: async (list) => finished({ ok: true, csv: `csv ${list}` }),
    undo: () => imports.at(-1)?.finish({ state: 'annule' }),
  };
  return { patients: createPatients(client), headers, imports };
}

const file = new Blob(['age']);
const turn = () => new Promise((done) => setImmediate(done));

/** A file of every required column, imported. */
async function importedThing(total = 5) {
  const staged = scene();
  const end = staged.patients.choose(file, 'a.csv');
  staged.headers[0]?.(finished(wholeOne));
  await turn();
  staged.imports[0]?.finish(finished(resume(total)));
  await end;
  return staged;
}

describe('choisir(file, name)', () => {
  test('imports at once a file whose columns bear our names, by their places', async () => {
    const { patients, imports } = await importedThing();
    expect(imports[0]?.mapping).toEqual(wholeOne.proposed);
    expect(patients.imported.value).toEqual({ nom: 'a.csv', invente: false, resume: resume(5) });
    expect(patients.choice.value).toBeUndefined();
    expect(patients.revisable.value).toBe(true);
  });

  test.each([
    ['lacks a required column', withoutAge],
    ['names one otherwise', header(requiredPatientColumns, ['Années', ...requiredPatientColumns.slice(1)])],
  ])('asks first about a file that %s', async (_, readout) => {
    const { patients, headers, imports } = scene();
    const end = patients.choose(file, 'a.csv');
    headers[0]?.(finished(readout));
    await end;
    expect(imports).toHaveLength(0);
    expect(patients.choice.value).toEqual({
      source: file,
      nom: 'a.csv',
      header: readout,
      picked: readout.proposed,
    });
  });

  test('says why a header cannot be read, and leaves the earlier results', async () => {
    const { patients, headers } = await importedThing();
    const end = patients.choose(file, 'vide.csv');
    headers[1]?.(finished({ ok: false, message: 'Le fichier est vide.' } as never));
    await end;
    expect(patients.dit.value).toEqual({ grave: true, texte: 'Le fichier est vide.' });
    expect(patients.imported.value?.nom).toBe('a.csv');
  });

  test('forgets a file that another one, or the demonstration, has replaced meanwhile', async () => {
    const { patients, headers, imports } = scene();
    const first = patients.choose(file, 'a.csv');
    const trial = patients.tryOut('Démonstration');
    headers[0]?.(finished(withoutAge));
    await first;
    expect(patients.choice.value).toBeUndefined();
    imports[0]?.finish(finished(resume(5, 6)));
    await trial;
    expect(patients.imported.value).toMatchObject({ nom: 'Démonstration', invente: true });
    expect(patients.revisable.value).toBe(false);
  });
});

describe('the choice of the columns', () => {
  test('is read as it was made, closes with the import, and opens again as it was', async () => {
    const { patients, headers, imports } = scene();
    const choose = patients.choose(file, 'a.csv');
    headers[0]?.(finished(withoutAge));
    await choose;
    patients.map('age', 3);
    patients.map('sexe', undefined);
    const picked = patients.choice.value?.picked;
    expect(picked?.age).toBe(3);
    expect(picked).not.toHaveProperty('sexe');
    const read = patients.read();
    expect(imports[0]?.mapping).toBe(picked);
    imports[0]?.finish(finished(resume(5)));
    await read;
    expect(patients.choice.value).toBeUndefined();
    patients.seeAgain();
    expect(patients.choice.value?.picked).toBe(picked);
    patients.giveUp();
    expect(patients.choice.value).toBeUndefined();
    expect(patients.imported.value?.nom).toBe('a.csv');
  });

  test.each([
    ['is refused', finished({ ok: false, message: 'Guillemet.' } as never), 'Guillemet.'],
    ['is stopped', { state: 'annule' }, "Import annulé : rien n'a changé."],
  ] as const)('stays open when the import %s, with the earlier results', async (_, issue, texte) => {
    const { patients, headers, imports } = await importedThing();
    const choose = patients.choose(file, 'b.csv');
    headers[1]?.(finished(withoutAge));
    await choose;
    patients.map('age', 0);
    const read = patients.read();
    imports[1]?.finish(issue as TaskIssue<ResumePatients>);
    await read;
    expect(patients.choice.value?.picked.age).toBe(0);
    expect(patients.dit.value?.texte).toBe(texte);
    expect(patients.imported.value?.nom).toBe('a.csv');
  });
});

test('a breakdown keeps what is on screen, and says that the rows are lost', async () => {
  const { patients, imports } = await importedThing();
  const end = patients.tryOut('Démonstration');
  imports[1]?.say?.({ done: 1, total: 2 });
  expect(patients.job.value).toEqual({ nom: 'Démonstration', progress: { done: 1, total: 2 } });
  imports[1]?.finish({ state: 'panne', message: 'Arrêté.' });
  await end;
  expect([patients.wasLost.value, patients.dit.value?.texte, patients.imported.value?.nom]).toEqual([
    true,
    'Arrêté.',
    'a.csv',
  ]);
});

test('exporter(list) gives the text of the list', async () => {
  const { patients } = await importedThing();
  expect(await patients.exportList('decisions')).toBe('csv decisions');
});

test('a file with a line that this site invents is told for invented', async () => {
  const { patients, headers, imports } = scene();
  const end = patients.choose(file, 'a.csv');
  headers[0]?.(finished(wholeOne));
  await turn();
  imports[0]?.finish(finished(resume(5, 1)));
  await end;
  expect(patients.imported.value).toMatchObject({ nom: 'a.csv', invente: true });
});
