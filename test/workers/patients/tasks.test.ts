import { afterEach, describe, expect, test, vi } from 'vitest';
import { csvDemonstrationPatients } from '../../../src/population/invented/patients-file.ts';
import { colonnesExigees } from '../../../src/population/patients/patients-table.ts';
import { createLongClient } from '../../../src/workers/long-client.ts';
import type { Progres } from '../../../src/workers/long-contract.ts';
import type { PatientsTasks } from '../../../src/workers/patients/contract.ts';
import { creerTaches } from '../../../src/workers/patients/tasks.ts';
import { table } from '../../population/patients/tables.ts';
import { turns } from '../../turns.ts';
import { PortWorker } from '../port-worker.ts';

const workers: PortWorker[] = [];

afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
});

/** A client whose workers run the given tasks, the real ones by default. */
function start(tasks: () => object = creerTaches) {
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

describe('importer()', () => {
  test('starts no worker before it, then gives small plain data', async () => {
    const client = start();
    expect(workers).toHaveLength(0);
    const issue = await client.importer(
      file(
        table([
          { id: 'a', soins_de_ville: '10', apl: '2' },
          { id: 'b', age: 'x', apl: '2' },
          { id: 'c', ame: '1', apl: '0' },
        ]),
      ),
    );
    expect(issue).toMatchObject({
      etat: 'fini',
      resultat: {
        ok: true,
        lignes: 3,
        lignesRefusees: 1,
        retenus: { medecinTraitant: 1, moinsDe16Ans: 0, total: 1 },
        exclus: { ame: 1, sansRemboursement: 0, horsCriteres: 0 },
        depenseReelle: '10.000000000000',
        depenseAjusteePartielle: '335.270000000000',
        profil: { patients: 1 },
        refusees: { total: 1, gardees: [{ ligne: 3, colonne: 'age', valeur: 'x' }] },
        decisions: [
          { ligne: 2, id: 'a', decision: 'medecinTraitant' },
          { ligne: 4, id: 'c', decision: 'ame' },
        ],
        separateur: ';',
        encodage: 'UTF-8',
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
    const issue = await client.importer(file(table(rows)));
    const result = issue.etat === 'fini' && issue.resultat.ok ? issue.resultat : undefined;
    expect(result?.refusees.total).toBe(500);
    expect([result?.refusees.gardees.length, result?.decisions.length]).toEqual([200, 200]);
    const [refusees, decisions] = [await client.exporter('refusees'), await client.exporter('decisions')];
    const csvOf = (exported: typeof refusees) =>
      exported.etat === 'fini' && exported.resultat.ok ? exported.resultat.csv : '';
    expect(csvOf(refusees).match(/;'=x;/g)).toHaveLength(500);
    expect(csvOf(decisions).match(/;"Compté, par son médecin traitant"\r\n/g)).toHaveLength(500);
  });

  test('makes the demonstration', async () => {
    const issue = await start().importer('demonstration');
    expect(issue).toMatchObject({ resultat: { lignes: 6000, depenseReelle: '2454.683938260056' } });
    expect(await start().importer(file(csvDemonstrationPatients()))).toEqual(issue);
  });

  test('after entete(), reads columns where the reader says', async () => {
    const client = start();
    const source = file(
      table([{ soins_de_ville: '7' }])
        .replace('sexe', 'Sex')
        .replace('soins_de_ville', 'ville ?'),
    );
    const read = await client.entete(source);
    expect(read).toMatchObject({ etat: 'fini', resultat: { ok: true, manquantes: ['soins_de_ville'] } });
    const proposed = read.etat === 'fini' && read.resultat.ok ? read.resultat.proposee : {};
    expect(await client.importer(source, undefined, proposed)).toMatchObject({ resultat: { ok: false } });
    const position = colonnesExigees.indexOf('soins_de_ville');
    expect(await client.importer(source, undefined, { ...proposed, soins_de_ville: position })).toMatchObject(
      {
        resultat: { ok: true, depenseReelle: '7.000000000000' },
      },
    );
  });

  test('tells how far it is, up to the whole file', async () => {
    const text = table(Array.from({ length: 60_000 }, () => ({})));
    const told: Progres[] = [];
    await start().importer(file(text), (progres) => void told.push(progres));
    expect(told.length).toBeGreaterThan(1);
    expect(told.every(({ total }) => total === text.length)).toBe(true);
    expect(told.map(({ fait }) => fait)).toEqual(told.map(({ fait }) => fait).sort((a, b) => a - b));
    expect(told.some(({ lignes = 0 }) => lignes > 0 && lignes <= 60_000)).toBe(true);
  });

  test('says in French why a table is refused, and leaves the one before', async () => {
    const client = start();
    await client.importer(file(table([{ id: 'before' }])));
    expect(await client.importer(file('age;sexe\n1;F\n'))).toMatchObject({
      etat: 'fini',
      resultat: { ok: false, message: expect.stringContaining('Colonnes obligatoires absentes') },
    });
    expect(await client.exporter('decisions')).toMatchObject({
      resultat: { csv: expect.stringContaining('2;before;') },
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
      etat: 'fini',
      resultat: { ok: false, message: expect.stringContaining('ne peut pas être lu') },
    };
    expect(await creerTaches().importer(gone)).toMatchObject(wanted);
    expect(await creerTaches().entete(gone)).toMatchObject(wanted);
  });
});

describe('annuler()', () => {
  test('really stops an import, and leaves the one before', async () => {
    const tasks = creerTaches();
    await tasks.importer(file(table([{ id: 'before' }])));
    const { blob, pulled } = endless();
    const running = tasks.importer(blob);
    await vi.waitFor(() => expect(pulled.pieces).toBeGreaterThan(1));
    tasks.annuler();
    expect(await running).toEqual({ etat: 'annule' });
    const then = pulled.pieces;
    await turns();
    expect(pulled.pieces).toBeLessThanOrEqual(then + 1);
    expect(await tasks.exporter('decisions')).toMatchObject({
      resultat: { csv: expect.stringMatching(/^\ufeffLigne;id;Décision\r\n2;before;[^\n]*\n$/) },
    });
  });

  test('is heard by the worker while it works', async () => {
    const tasks = creerTaches();
    // A file that never ends cannot cross to a worker: there, it takes the place of any other.
    const importer: typeof tasks.importer = (_, ...rest) => tasks.importer(endless().blob, ...rest);
    const client = start(() => ({ ...tasks, importer }));
    const issue = await new Promise((resolve) => {
      const running = client.importer(file(''), ({ lignes = 0 }) => {
        if (lignes > 0) client.annuler();
      });
      running.then(resolve);
    });
    expect(issue).toEqual({ etat: 'annule' });
    expect(workers.map(({ terminated }) => terminated)).toEqual([false]);
  });

  test('a new import takes the place of the one under way', async () => {
    const tasks = creerTaches();
    const first = tasks.importer(endless().blob);
    const second = tasks.importer('demonstration');
    expect(await first).toEqual({ etat: 'annule' });
    expect(await second).toMatchObject({ resultat: { lignes: 6000 } });
  });

  test('a header of an endless file is read, and nothing more', async () => {
    const { blob, pulled } = endless();
    expect(await creerTaches().entete(blob)).toMatchObject({ resultat: { ok: true, manquantes: [] } });
    expect(pulled.pieces).toBeLessThan(4);
  });
});

test('exporter() asks for a file first', async () => {
  expect(await start().exporter('decisions')).toEqual({
    etat: 'fini',
    resultat: { ok: false, message: expect.stringContaining('importez-le') },
  });
});
