import { afterEach, describe, expect, test, vi } from 'vitest';
import { csvDemonstration } from '../../../src/population/invented/invented-answers.ts';
import { createLongClient } from '../../../src/workers/long-client.ts';
import type { Progress } from '../../../src/workers/long-contract.ts';
import type { QuestionnaireTasks } from '../../../src/workers/questionnaire/contract.ts';
import { createTasks } from '../../../src/workers/questionnaire/tasks.ts';
import { turns } from '../../turns.ts';
import { PortWorker } from '../port-worker.ts';

const workers: PortWorker[] = [];

afterEach(() => {
  vi.useRealTimers();
  for (const worker of workers.splice(0)) worker.terminate();
});

/** A client whose workers run the given tasks, the real ones by default. */
function start(tasks: () => object = createTasks, patience = 10_000) {
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

describe('importFile()', () => {
  test('starts no worker before it, then gives small plain data', async () => {
    const client = start();
    expect(workers).toHaveLength(0);
    const issue = await client.importFile(file('q1;q2;q10;x\n1;1;2;a\n2;1;;b\nz;;;\n'));
    expect(issue).toMatchObject({
      state: 'fini',
      result: {
        ok: true,
        group: { lignes: 3, notes: 1, sansNote: 1, note: '75' },
        refusedRows: 1,
        refusees: { total: 1, keptOnes: [{ row: 4, colonne: 'q1', valeur: 'z' }] },
        incoherentes: { total: 1, keptOnes: [{ row: 3, colonne: 'q2', valeur: '1' }] },
        separator: ';',
        ignored: ['x'],
      },
    });
    expect(JSON.stringify(issue).length).toBeLessThan(30_000);
  });

  test('cuts the lists that it shows, not those that it counts and exports', async () => {
    const client = start();
    const issue = await client.importFile(file(`q1\n${'=x\n'.repeat(1000)}`));
    expect(issue).toMatchObject({ result: { refusees: { total: 1000 } } });
    expect(issue.state === 'fini' && issue.result.ok && issue.result.refusees.keptOnes).toHaveLength(200);
    const exported = await client.exportList('refusees');
    const csv = exported.state === 'fini' && exported.result.ok ? exported.result.csv : '';
    expect(csv.match(/;'=x;/g)).toHaveLength(1000);
  });

  test('makes the demonstration set', async () => {
    const issue = await start().importFile('demonstration');
    expect(issue).toMatchObject({ result: { group: { lignes: 400, note: '66.458412999038' } } });
    expect(await start().importFile(file(csvDemonstration()))).toEqual(issue);
  });

  test('tells how far it is, up to the whole file', async () => {
    const text = `q1;q2\n${'1;1\n'.repeat(600_000)}`;
    const told: Progress[] = [];
    await start().importFile(file(text), (progress) => void told.push(progress));
    expect(told.length).toBeGreaterThan(1);
    expect(told.every(({ total }) => total === text.length)).toBe(true);
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).sort((a, b) => a - b));
    expect(told.some(({ lignes = 0 }) => lignes > 0 && lignes <= 600_000)).toBe(true);
  });

  test('says in French why a table is refused, and leaves the one before', async () => {
    const client = start();
    await client.importFile(file('q1;q10\n1;2\n=1;2\n'));
    expect(await client.importFile(file('a\n1\n'))).toMatchObject({
      state: 'fini',
      result: { ok: false, message: expect.stringContaining('Aucune colonne connue') },
    });
    expect(await client.exportList('refusees')).toMatchObject({
      result: { csv: expect.stringContaining("3;q1;'=1;") },
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
    expect(await createTasks().importFile(gone as unknown as Blob)).toMatchObject({
      state: 'fini',
      result: { ok: false, message: expect.stringContaining('ne peut pas être lu') },
    });
  });
});

describe('undo()', () => {
  test('really stops an import, and leaves the one before', async () => {
    const tasks = createTasks();
    await tasks.importFile(file('q1;q10\n1;2\n=1;2\n'));
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
    const running = tasks.importFile(counted as unknown as Blob);
    await vi.waitFor(() => expect(pulled).toBeGreaterThan(0));
    tasks.undo();
    expect(await running).toEqual({ state: 'annule' });
    const then = pulled;
    await turns();
    expect(pulled).toBeLessThanOrEqual(then + 1);
    expect(await tasks.exportList('refusees')).toMatchObject({
      result: { csv: expect.stringContaining('3;q1') },
    });
  });

  test('is heard by the worker while it works', async () => {
    const client = start();
    await client.importFile('demonstration');
    const told: Progress[] = [];
    const running = client.intervals({ tirages: 1e9 }, (progress) => void told.push(progress));
    await vi.waitFor(() => expect(told.length).toBeGreaterThan(1), 5000);
    client.undo();
    expect(await running).toEqual({ state: 'annule' });
    expect(workers.map(({ terminated }) => terminated)).toEqual([false]);
    expect(await client.intervals({ tirages: 10 })).toMatchObject({
      state: 'fini',
      result: { tirages: 10 },
    });
  });

  test('without anything under way does nothing', async () => {
    const client = start();
    client.undo();
    expect(workers).toHaveLength(0);
    await client.importFile('demonstration');
    client.undo();
    expect(await client.intervals({ tirages: 10 })).toMatchObject({ state: 'fini' });
  });

  test('a new import takes the place of the one under way', async () => {
    const tasks = createTasks();
    const first = tasks.importFile(endless());
    const second = tasks.importFile('demonstration');
    expect(await first).toEqual({ state: 'annule' });
    expect(await second).toMatchObject({ result: { group: { lignes: 400 } } });
  });
});

describe('intervals() and exportList()', () => {
  test('ask for a file first', async () => {
    const client = start();
    const wanted = { state: 'fini', result: { ok: false, message: expect.stringContaining('importez-le') } };
    expect(await client.intervals()).toEqual(wanted);
    expect(await client.exportList('incoherentes')).toEqual(wanted);
  });

  test('intervals() gives the bounds of the last import', async () => {
    const client = start();
    await client.importFile(file('q10\n2\n'));
    await client.importFile(file('q10\n1\n'));
    expect(await client.intervals({ tirages: 5, graine: 3 })).toMatchObject({
      result: { ok: true, tirages: 5, graine: 3, note: { low: '100', high: '100' } },
    });
  });

  test('exportList() gives the incoherent answers', async () => {
    const client = start();
    await client.importFile(file('q1;q2\n2;1\n'));
    expect(await client.exportList('incoherentes')).toMatchObject({
      result: { csv: '\ufeffLigne;Colonne;Valeur\r\n2;q2;1\r\n' },
    });
  });
});

describe('a breakdown', () => {
  test('a worker that stays silent is stopped, and said', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let asked = false;
    const mute = () => {
      asked = true;
      return new Promise(() => {});
    };
    const running = start(() => ({ importFile: mute }), 200).importFile('demonstration');
    while (!asked) await turns(1);
    await vi.advanceTimersByTimeAsync(199);
    expect(workers[0]?.terminated).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await running).toMatchObject({
      state: 'panne',
      message: expect.stringContaining('signe de vie'),
    });
    expect(workers[0]?.terminated).toBe(true);
  });

  test('so is one that falls silent after a sign of life', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const mute = (_: unknown, tell: (progress: Progress) => void) => {
      tell({ done: 1, total: 2 });
      return new Promise(() => {});
    };
    const told: Progress[] = [];
    const client = start(() => ({ importFile: mute }), 200);
    const running = client.importFile('demonstration', (progress) => void told.push(progress));
    while (told.length === 0) await turns(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(await running).toMatchObject({ state: 'panne' });
    expect(told).toEqual([{ done: 1, total: 2 }]);
  });

  test('one that works longer than the patience, and says so, is left to work', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const told: number[] = [];
    let next = (): void => {};
    const slow = async (_: unknown, tell: (progress: Progress) => void) => {
      for (let done = 0; done < 10; done++) {
        tell({ done, total: 10 });
        await new Promise<void>((resolve) => (next = resolve));
      }
      return { state: 'fini', result: 'done' };
    };
    const running = start(() => ({ importFile: slow }), 200).importFile('demonstration', ({ done }) =>
      told.push(done),
    );
    for (let done = 0; done < 10; done++) {
      while (told.length <= done) await turns(1);
      vi.advanceTimersByTime(150);
      next();
    }
    expect(await running).toEqual({ state: 'fini', result: 'done' });
  });

  test('a real task that waits for its file gives a sign of life every second, and hears a cancel', async () => {
    const stuck = { size: 9, stream: () => new ReadableStream({ pull: () => new Promise(() => {}) }) };
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const tasks = createTasks();
    const told: Progress[] = [];
    const running = tasks.importFile(stuck as unknown as Blob, (progress) => void told.push(progress));
    vi.advanceTimersByTime(3000);
    expect(told).toEqual(Array.from({ length: 3 }, () => ({ done: 0, total: 9 })));
    tasks.undo();
    expect(await running).toEqual({ state: 'annule' });
    vi.advanceTimersByTime(3000);
    expect(told).toHaveLength(3);
  });

  test('a crash, and a task that throws, end every task; the next one has a fresh worker', async () => {
    const client = start(() => ({
      importFile: () => new Promise(() => {}),
      exportList: () => {
        throw new Error('bug');
      },
    }));
    const running = client.importFile('demonstration');
    expect(await client.exportList('refusees')).toMatchObject({ state: 'panne' });
    expect(await running).toMatchObject({ state: 'panne', message: expect.stringContaining('importez-le') });
    const again = client.importFile('demonstration');
    workers[1]?.dispatchEvent(new Event('error'));
    expect(await again).toMatchObject({ state: 'panne' });
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, true]);
  });

  test('a browser that refuses to start a worker is one', async () => {
    const client = createLongClient<QuestionnaireTasks>({
      spawn() {
        throw new DOMException('no workers here', 'SecurityError');
      },
    });
    expect(await client.importFile('demonstration')).toMatchObject({ state: 'panne' });
  });
});
