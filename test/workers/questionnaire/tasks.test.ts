import { afterEach, describe, expect, test, vi } from 'vitest';
import { csvDemonstration } from '../../../src/population/invented/answers-file.ts';
import { createLongClient } from '../../../src/workers/long-client.ts';
import type { Progres } from '../../../src/workers/long-contract.ts';
import type { QuestionnaireTasks } from '../../../src/workers/questionnaire/contract.ts';
import { creerTaches } from '../../../src/workers/questionnaire/tasks.ts';
import { turns } from '../../turns.ts';
import { PortWorker } from '../port-worker.ts';

const workers: PortWorker[] = [];

afterEach(() => {
  vi.useRealTimers();
  for (const worker of workers.splice(0)) worker.terminate();
});

/** A client whose workers run the given tasks, the real ones by default. */
function start(tasks: () => object = creerTaches, patience = 10_000) {
  return createLongClient<QuestionnaireTasks>({
    spawn() {
      const worker = new PortWorker(tasks());
      workers.push(worker);
      return worker as unknown as Worker;
    },
    patience,
  });
}

const file = (text: string) => new Blob([text]);

/** A file that never ends. */
function endless(): Blob {
  const line = new TextEncoder().encode('1;1\n'.repeat(10_000));
  const stream = () =>
    new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('q1;q2\n')),
      pull: (controller) => controller.enqueue(line),
    });
  return { size: 1e9, stream } as unknown as Blob;
}

describe('importer()', () => {
  test('starts no worker before it, then gives small plain data', async () => {
    const client = start();
    expect(workers).toHaveLength(0);
    const issue = await client.importer(file('q1;q2;q10;x\n1;1;2;a\n2;1;;b\nz;;;\n'));
    expect(issue).toMatchObject({
      etat: 'fini',
      resultat: {
        ok: true,
        groupe: { lignes: 3, notes: 1, sansNote: 1, note: '75' },
        lignesRefusees: 1,
        refusees: { total: 1, gardees: [{ ligne: 4, colonne: 'q1', valeur: 'z' }] },
        incoherentes: { total: 1, gardees: [{ ligne: 3, colonne: 'q2', valeur: '1' }] },
        separateur: ';',
        ignorees: ['x'],
      },
    });
    expect(JSON.stringify(issue).length).toBeLessThan(30_000);
  });

  test('cuts the lists that it shows, not those that it counts and exports', async () => {
    const client = start();
    const issue = await client.importer(file(`q1\n${'=x\n'.repeat(1000)}`));
    expect(issue).toMatchObject({ resultat: { refusees: { total: 1000 } } });
    expect(issue.etat === 'fini' && issue.resultat.ok && issue.resultat.refusees.gardees).toHaveLength(200);
    const exported = await client.exporter('refusees');
    const csv = exported.etat === 'fini' && exported.resultat.ok ? exported.resultat.csv : '';
    expect(csv.match(/;'=x;/g)).toHaveLength(1000);
  });

  test('makes the demonstration set', async () => {
    const issue = await start().importer('demonstration');
    expect(issue).toMatchObject({ resultat: { groupe: { lignes: 400, note: '66.458412999038' } } });
    expect(await start().importer(file(csvDemonstration()))).toEqual(issue);
  });

  test('tells how far it is, up to the whole file', async () => {
    const text = `q1;q2\n${'1;1\n'.repeat(600_000)}`;
    const told: Progres[] = [];
    await start().importer(file(text), (progres) => void told.push(progres));
    expect(told.length).toBeGreaterThan(1);
    expect(told.every(({ total }) => total === text.length)).toBe(true);
    expect(told.map(({ fait }) => fait)).toEqual(told.map(({ fait }) => fait).sort((a, b) => a - b));
    expect(told.some(({ lignes = 0 }) => lignes > 0 && lignes <= 600_000)).toBe(true);
  });

  test('says in French why a table is refused, and leaves the one before', async () => {
    const client = start();
    await client.importer(file('q1;q10\n1;2\n=1;2\n'));
    expect(await client.importer(file('a\n1\n'))).toMatchObject({
      etat: 'fini',
      resultat: { ok: false, message: expect.stringContaining('Aucune colonne connue') },
    });
    expect(await client.exporter('refusees')).toMatchObject({
      resultat: { csv: expect.stringContaining("3;q1;'=1;") },
    });
  });

  test('says in French that a file cannot be read', async () => {
    const gone = {
      size: 3,
      stream: () =>
        new ReadableStream({
          pull() {
            throw new DOMException('gone', 'NotFoundError');
          },
        }),
    };
    expect(await creerTaches().importer(gone as unknown as Blob)).toMatchObject({
      etat: 'fini',
      resultat: { ok: false, message: expect.stringContaining('ne peut pas être lu') },
    });
  });
});

describe('annuler()', () => {
  test('really stops an import, and leaves the one before', async () => {
    const tasks = creerTaches();
    await tasks.importer(file('q1;q10\n1;2\n=1;2\n'));
    let pulled = 0;
    const source = endless();
    const counted = {
      size: source.size,
      stream: () =>
        source.stream().pipeThrough(
          new TransformStream({
            transform(chunk, controller) {
              pulled += 1;
              controller.enqueue(chunk);
            },
          }),
        ),
    };
    const running = tasks.importer(counted as unknown as Blob);
    await vi.waitFor(() => expect(pulled).toBeGreaterThan(0));
    tasks.annuler();
    expect(await running).toEqual({ etat: 'annule' });
    const then = pulled;
    await turns();
    expect(pulled).toBeLessThanOrEqual(then + 1);
    expect(await tasks.exporter('refusees')).toMatchObject({
      resultat: { csv: expect.stringContaining('3;q1') },
    });
  });

  test('is heard by the worker while it works', async () => {
    const client = start();
    await client.importer('demonstration');
    const told: Progres[] = [];
    const running = client.intervalles({ tirages: 1e9 }, (progres) => void told.push(progres));
    await vi.waitFor(() => expect(told.length).toBeGreaterThan(1), 5000);
    client.annuler();
    expect(await running).toEqual({ etat: 'annule' });
    expect(workers.map(({ terminated }) => terminated)).toEqual([false]);
    expect(await client.intervalles({ tirages: 10 })).toMatchObject({
      etat: 'fini',
      resultat: { tirages: 10 },
    });
  });

  test('without anything under way does nothing', async () => {
    const client = start();
    client.annuler();
    expect(workers).toHaveLength(0);
    await client.importer('demonstration');
    client.annuler();
    expect(await client.intervalles({ tirages: 10 })).toMatchObject({ etat: 'fini' });
  });

  test('a new import takes the place of the one under way', async () => {
    const tasks = creerTaches();
    const first = tasks.importer(endless());
    const second = tasks.importer('demonstration');
    expect(await first).toEqual({ etat: 'annule' });
    expect(await second).toMatchObject({ resultat: { groupe: { lignes: 400 } } });
  });
});

describe('intervalles() and exporter()', () => {
  test('ask for a file first', async () => {
    const client = start();
    const wanted = { etat: 'fini', resultat: { ok: false, message: expect.stringContaining('importez-le') } };
    expect(await client.intervalles()).toEqual(wanted);
    expect(await client.exporter('incoherentes')).toEqual(wanted);
  });

  test('intervalles() gives the bounds of the last import', async () => {
    const client = start();
    await client.importer(file('q10\n2\n'));
    await client.importer(file('q10\n1\n'));
    expect(await client.intervalles({ tirages: 5, graine: 3 })).toMatchObject({
      resultat: { ok: true, tirages: 5, graine: 3, note: { bas: '100', haut: '100' } },
    });
  });

  test('exporter() gives the incoherent answers', async () => {
    const client = start();
    await client.importer(file('q1;q2\n2;1\n'));
    expect(await client.exporter('incoherentes')).toMatchObject({
      resultat: { csv: '\ufeffLigne;Colonne;Valeur\r\n2;q2;1\r\n' },
    });
  });
});

describe('a breakdown', () => {
  test('a worker that stays silent is stopped, and said', async () => {
    const client = start(() => ({ importer: () => new Promise(() => {}) }), 50);
    expect(await client.importer('demonstration')).toMatchObject({
      etat: 'panne',
      message: expect.stringContaining('signe de vie'),
    });
    expect(workers[0]?.terminated).toBe(true);
  });

  test('so is one that falls silent after a sign of life', async () => {
    const mute = (_: unknown, tell: (progres: Progres) => void) => {
      tell({ fait: 1, total: 2 });
      return new Promise(() => {});
    };
    const told: Progres[] = [];
    const client = start(() => ({ importer: mute }), 100);
    const issue = await client.importer('demonstration', (progres) => void told.push(progres));
    expect(issue).toMatchObject({ etat: 'panne' });
    expect(told).toEqual([{ fait: 1, total: 2 }]);
  });

  test('one that works longer than the patience, and says so, is left to work', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const told: number[] = [];
    let next = (): void => {};
    const slow = async (_: unknown, tell: (progres: Progres) => void) => {
      for (let fait = 0; fait < 10; fait++) {
        tell({ fait, total: 10 });
        await new Promise<void>((resolve) => (next = resolve));
      }
      return { etat: 'fini', resultat: 'done' };
    };
    const running = start(() => ({ importer: slow }), 200).importer('demonstration', ({ fait }) =>
      told.push(fait),
    );
    for (let fait = 0; fait < 10; fait++) {
      while (told.length <= fait) await turns(1);
      vi.advanceTimersByTime(150);
      next();
    }
    expect(await running).toEqual({ etat: 'fini', resultat: 'done' });
  });

  test('a real task that waits for its file gives a sign of life every second, and hears a cancel', async () => {
    const stuck = { size: 9, stream: () => new ReadableStream({ pull: () => new Promise(() => {}) }) };
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const tasks = creerTaches();
    const told: Progres[] = [];
    const running = tasks.importer(stuck as unknown as Blob, (progres) => void told.push(progres));
    vi.advanceTimersByTime(3000);
    expect(told).toEqual(Array.from({ length: 3 }, () => ({ fait: 0, total: 9 })));
    tasks.annuler();
    expect(await running).toEqual({ etat: 'annule' });
    vi.advanceTimersByTime(3000);
    expect(told).toHaveLength(3);
  });

  test('a crash, and a task that throws, end every task; the next one has a fresh worker', async () => {
    const client = start(() => ({
      importer: () => new Promise(() => {}),
      exporter: () => {
        throw new Error('bug');
      },
    }));
    const running = client.importer('demonstration');
    expect(await client.exporter('refusees')).toMatchObject({ etat: 'panne' });
    expect(await running).toMatchObject({ etat: 'panne', message: expect.stringContaining('importez-le') });
    const again = client.importer('demonstration');
    workers[1]?.dispatchEvent(new Event('error'));
    expect(await again).toMatchObject({ etat: 'panne' });
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, true]);
  });

  test('a browser that refuses to start a worker is one', async () => {
    const client = createLongClient<QuestionnaireTasks>({
      spawn() {
        throw new DOMException('no workers here', 'SecurityError');
      },
    });
    expect(await client.importer('demonstration')).toMatchObject({ etat: 'panne' });
  });
});
