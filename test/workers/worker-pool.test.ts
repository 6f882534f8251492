import { afterEach, describe, expect, test, vi } from 'vitest';
import { createWorkerPool, poolSize } from '../../src/workers/worker-pool.ts';
import { PortWorker } from './port-worker.ts';

const workers: PortWorker[] = [];
afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
});

/** A pool whose workers do `double`. */
function pool(size: number, double: (piece: number) => number | Promise<number> = (piece) => 2 * piece) {
  const spawn = () => {
    const worker = new PortWorker({ double });
    workers.push(worker);
    return worker as unknown as Worker;
  };
  return createWorkerPool<{ double: typeof double }>({ spawn }, size);
}

const pieces = Array.from({ length: 9 }, (_, rank) => rank);
const doubled = pieces.map((each) => 2 * each);

describe('createWorkerPool', () => {
  test.each([1, 2, 4])('gives the results in the order of the pieces, with %i workers', async (size) => {
    // The first pieces last longest: they end after others.
    const slowly = async (piece: number): Promise<number> => {
      for (let turn = 0; turn < 5 * (9 - piece); turn++) await Promise.resolve();
      return 2 * piece;
    };
    const issue = await pool(size, slowly).run(pieces, (worker, piece) => worker.double(piece));
    expect(issue).toEqual({ state: 'fini', results: doubled });
    expect(workers).toHaveLength(size);
  });

  test('starts no more workers than there are pieces, and the same serve the next job', async () => {
    const own = pool(4);
    for (let job = 0; job < 2; job++) await own.run([1, 2], (worker, piece) => worker.double(piece));
    expect(workers).toHaveLength(2);
  });

  test('says how far it is, from nothing to the end', async () => {
    const onProgress = vi.fn();
    await pool(2).run([1, 2, 3], (worker, piece) => worker.double(piece), onProgress);
    expect(onProgress.mock.calls.map(([{ done, total }]) => [done, total])).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  test('undo: no piece is begun after those in hand, and the job is cancelled', async () => {
    const begun: number[] = [];
    const own = pool(2);
    const issue = await own.run(pieces, (worker, piece) => {
      begun.push(piece);
      if (piece === 1) own.undo();
      return worker.double(piece);
    });
    expect(issue).toEqual({ state: 'annule' });
    expect(begun).toEqual([0, 1]);
  });

  test('a new job takes the place of the one under way', async () => {
    const own = pool(2);
    const [first, second] = await Promise.all([
      own.run(pieces, (worker, piece) => worker.double(piece)),
      own.run([10], (worker, piece) => worker.double(piece)),
    ]);
    expect(first).toEqual({ state: 'annule' });
    expect(second).toEqual({ state: 'fini', results: [20] });
  });

  test('a worker that breaks ends the job, with what it says; the next job has another worker', async () => {
    const own = pool(1, (piece) => {
      if (piece === 3) throw new Error('a bug');
      return 2 * piece;
    });
    const run = (list: readonly number[]) => own.run(list, (worker, piece) => worker.double(piece));
    expect(await run([1, 3, 5])).toMatchObject({ state: 'panne', message: expect.stringMatching(/calcul/) });
    expect(await run([1, 5])).toEqual({ state: 'fini', results: [2, 10] });
    expect(workers).toHaveLength(2);
  });

  test('no piece is a job that is done', async () => {
    expect(await pool(2).run([], () => Promise.resolve(1))).toEqual({ state: 'fini', results: [] });
    expect(workers).toEqual([]);
  });
});

test('poolSize: one a core, eight at most, one where nothing is said', () => {
  expect([1, 2, 8, 64, 0].map(poolSize)).toEqual([1, 2, 8, 8, 1]);
});
