import { afterEach, describe, expect, test, vi } from 'vitest';
import { csvDemonstrationPatients } from '../../../src/population/invented/invented-patients.ts';
import { requiredPatientColumns } from '../../../src/population/patients/patients-table.ts';
import { createLongClient } from '../../../src/workers/long-client.ts';
import type { Progress } from '../../../src/workers/long-contract.ts';
import type { PatientsTasks } from '../../../src/workers/patients/contract.ts';
import { createTasks } from '../../../src/workers/patients/tasks.ts';
import { table } from '../../population/patients/tables.ts';
import { turns } from '../../turns.ts';
import { PortWorker } from '../port-worker.ts';

const workers: PortWorker[] = [];

afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
});

/** A client whose workers run the given tasks, the real ones by default. */
function start(tasks: () => object = createTasks) {
  return createLongClient<PatientsTasks>({
    spawn() {
      const worker = new PortWorker(tasks());
      workers.push(worker);
      return worker as unknown as Worker;
    },
  });
}

const file = (text: string) => new Blob([text]);

/** A file that never ends, and how many pieces of it were asked for. */
function endless(start = table([{ soins_de_ville: '5' }])) {
  const line = new TextEncoder().encode(table(Array.from({ length: 1000 }, () => ({}))).replace(/^.*\n/, ''));
  const pulled = { pieces: 0 };
  const stream = () =>
    new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(start)),
      pull(controller) {
        pulled.pieces += 1;
        controller.enqueue(line);
      },
    });
  return { pulled, blob: { size: 1e9, stream } as unknown as Blob };
}

describe('importFile()', () => {
  test('starts no worker before it, then gives small plain data', async () => {
    const client = start();
    expect(workers).toHaveLength(0);
    const issue = await client.importFile(
      file(
        table([
          { id: 'a', soins_de_ville: '10', apl: '2' },
          { id: 'b', age: 'x', apl: '2' },
          { id: 'c', ame: '1', apl: '0' },
        ]),
      ),
    );
    expect(issue).toMatchObject({
      state: 'fini',
      result: {
        ok: true,
        lignes: 3,
        refusedRows: 1,
        retenus: { medecinTraitant: 1, moinsDe16Ans: 0, total: 1 },
        exclus: { ame: 1, sansRemboursement: 0, horsCriteres: 0 },
        depenseReelle: '10.000000000000',
        depenseAjusteePartielle: '335.270000000000',
        profil: { patients: 1 },
        refusees: { total: 1, keptOnes: [{ row: 3, colonne: 'age', valeur: 'x' }] },
        decisions: [
          { row: 2, id: 'a', decision: 'medecinTraitant' },
          { row: 4, id: 'c', decision: 'ame' },
        ],
        separator: ';',
        encoding: 'UTF-8',
      },
    });
    expect(issue).not.toHaveProperty('resultat.registre');
    expect(JSON.stringify(issue).length).toBeLessThan(10_000);
  });

  test('cuts the lists that it shows, not those that it counts and exports', async () => {
    const client = start();
    const rows = [
      ...Array.from({ length: 500 }, () => ({ age: '=x' })),
      ...Array.from({ length: 500 }, () => ({})),
    ];
    const issue = await client.importFile(file(table(rows)));
    const result = issue.state === 'fini' && issue.result.ok ? issue.result : undefined;
    expect(result?.refusees.total).toBe(500);
    expect([result?.refusees.keptOnes.length, result?.decisions.length]).toEqual([200, 200]);
    const [refusedCells, decisions] = [
      await client.exportList('refusees'),
      await client.exportList('decisions'),
    ];
    const csvOf = (exported: typeof refusedCells) =>
      exported.state === 'fini' && exported.result.ok ? exported.result.csv : '';
    expect(csvOf(refusedCells).match(/;'=x;/g)).toHaveLength(500);
    expect(csvOf(decisions).match(/;"Compté, par son médecin traitant"\r\n/g)).toHaveLength(500);
  });

  test('makes the demonstration', async () => {
    const issue = await start().importFile('demonstration');
    expect(issue).toMatchObject({ result: { lignes: 6000, depenseReelle: '2454.683938260056' } });
    expect(await start().importFile(file(csvDemonstrationPatients()))).toEqual(issue);
  });

  test('after header(), reads columns where the reader says', async () => {
    const client = start();
    const source = file(
      table([{ soins_de_ville: '7' }])
        .replace('sexe', 'Sex')
        .replace('soins_de_ville', 'ville ?'),
    );
    const read = await client.header(source);
    expect(read).toMatchObject({ state: 'fini', result: { ok: true, missingOnes: ['soins_de_ville'] } });
    const proposed = read.state === 'fini' && read.result.ok ? read.result.proposed : {};
    expect(await client.importFile(source, undefined, proposed)).toMatchObject({ result: { ok: false } });
    const position = requiredPatientColumns.indexOf('soins_de_ville');
    expect(
      await client.importFile(source, undefined, { ...proposed, soins_de_ville: position }),
    ).toMatchObject({
      result: { ok: true, depenseReelle: '7.000000000000' },
    });
  });

  test('tells how far it is, up to the whole file', async () => {
    const text = table(Array.from({ length: 60_000 }, () => ({})));
    const told: Progress[] = [];
    await start().importFile(file(text), (progress) => void told.push(progress));
    expect(told.length).toBeGreaterThan(1);
    expect(told.every(({ total }) => total === text.length)).toBe(true);
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).sort((a, b) => a - b));
    expect(told.some(({ lignes = 0 }) => lignes > 0 && lignes <= 60_000)).toBe(true);
  });

  test('says in French why a table is refused, and leaves the one before', async () => {
    const client = start();
    await client.importFile(file(table([{ id: 'before' }])));
    expect(await client.importFile(file('age;sexe\n1;F\n'))).toMatchObject({
      state: 'fini',
      result: { ok: false, message: expect.stringContaining('Colonnes obligatoires absentes') },
    });
    expect(await client.exportList('decisions')).toMatchObject({
      result: { csv: expect.stringContaining('2;before;') },
    });
  });

  test('says in French that a file cannot be read, header or whole', async () => {
    const stream = () =>
      new ReadableStream({
        pull() {
          throw new DOMException('gone', 'NotFoundError');
        },
      });
    const gone = { size: 3, stream } as unknown as Blob;
    const wanted = {
      state: 'fini',
      result: { ok: false, message: expect.stringContaining('ne peut pas être lu') },
    };
    expect(await createTasks().importFile(gone)).toMatchObject(wanted);
    expect(await createTasks().header(gone)).toMatchObject(wanted);
  });
});

describe('undo()', () => {
  test('really stops an import, and leaves the one before', async () => {
    const tasks = createTasks();
    await tasks.importFile(file(table([{ id: 'before' }])));
    const { blob, pulled } = endless();
    const running = tasks.importFile(blob);
    await vi.waitFor(() => expect(pulled.pieces).toBeGreaterThan(1));
    tasks.undo();
    expect(await running).toEqual({ state: 'annule' });
    const then = pulled.pieces;
    await turns();
    expect(pulled.pieces).toBeLessThanOrEqual(then + 1);
    expect(await tasks.exportList('decisions')).toMatchObject({
      result: { csv: expect.stringMatching(/^\ufeffLigne;id;Décision\r\n2;before;[^\n]*\n$/) },
    });
  });

  test('is heard by the worker while it works', async () => {
    const tasks = createTasks();
    // A file that never ends cannot cross to a worker: there, it takes the place of any other.
    const importFile: typeof tasks.importFile = (_, ...rest) => tasks.importFile(endless().blob, ...rest);
    const client = start(() => ({ ...tasks, importFile }));
    const issue = await new Promise((resolve) => {
      const running = client.importFile(file(''), ({ lignes = 0 }) => {
        if (lignes > 0) client.undo();
      });
      running.then(resolve);
    });
    expect(issue).toEqual({ state: 'annule' });
    expect(workers.map(({ terminated }) => terminated)).toEqual([false]);
  });

  test('a new import takes the place of the one under way', async () => {
    const tasks = createTasks();
    const first = tasks.importFile(endless().blob);
    const second = tasks.importFile('demonstration');
    expect(await first).toEqual({ state: 'annule' });
    expect(await second).toMatchObject({ result: { lignes: 6000 } });
  });

  test('a header of an endless file is read, and nothing more', async () => {
    const { blob, pulled } = endless();
    expect(await createTasks().header(blob)).toMatchObject({ result: { ok: true, missingOnes: [] } });
    expect(pulled.pieces).toBeLessThan(4);
  });
});

test('exportList() asks for a file first', async () => {
  expect(await start().exportList('decisions')).toEqual({
    state: 'fini',
    result: { ok: false, message: expect.stringContaining('importez-le') },
  });
});
