import { Worker } from 'node:worker_threads';
import type { BlockResult, Failure, Kind } from './kind.ts';
import type { Task } from './worker.ts';

export interface FuzzOptions {
  readonly seed: number;
  readonly cases: number;
  readonly kinds: readonly Kind[];
  readonly threads: number;
  /** The module whose `kinds` these are, for threads to load it. */
  readonly module?: URL;
  /** Told of each failure when it is found. */
  readonly onFailure?: (failure: KindFailure) => void;
  /** Told of each block that ends: how many cases are done. */
  readonly onBlock?: (cases: number) => void;
  /** Seconds of the processor past which a case is a fault: any number unless given. */
  readonly slow?: number;
}

export interface KindFailure extends Failure {
  readonly kind: string;
}

export interface KindReport extends Omit<BlockResult, 'failure'> {
  readonly name: string;
  readonly cases: number;
  readonly failures: readonly KindFailure[];
}

/** Cases that share a seed: what a failure reruns, and how finely two threads share the work. */
const BLOCK = 500;

const KINDS = new URL('./kinds.ts', import.meta.url);

/** Milliseconds without a new case after which it is given up, a hang: long, as a machine at work on something else may leave a thread nearly without a processor. */
const PATIENCE = 120_000;

/** Failures of a kind after which the rest of it is left out. */
const ENOUGH = 3;

/** Runs the cases of each kind, by its share; gives one report a kind. */
export async function fuzz(options: FuzzOptions): Promise<readonly KindReport[]> {
  const { kinds, threads, module = KINDS } = options;
  const tasks = tasksOf(options);
  const reports = new Map(kinds.map(({ name }) => [name, empty(name)]));
  let done = 0;
  const shift = async (): Promise<void> => {
    let thread = createThread(module);
    for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) {
      const report = reports.get(task.kind) ?? empty(task.kind);
      if (report.failures.length >= ENOUGH) continue;
      const result = await thread.run(task);
      done += result.accepted + result.refused;
      options.onBlock?.(done);
      if (result.broken) thread = createThread(module);
      if (result.failure) options.onFailure?.({ ...result.failure, kind: task.kind });
      reports.set(task.kind, add(reports.get(task.kind) ?? report, task, result));
    }
    await thread.close();
  };
  await Promise.all(Array.from({ length: threads }, shift));
  return [...reports.values()];
}

/** Seeds that follow each other, a block each; the rarer kinds first, which are the slowest. */
function tasksOf({ seed, cases, kinds, slow }: FuzzOptions): Task[] {
  const shares = kinds.reduce((sum, { share }) => sum + share, 0);
  const inOrder = kinds.toSorted((a, b) => a.share - b.share);
  return inOrder.flatMap(({ name, share }, place) => {
    const own = Math.ceil((cases * share) / shares);
    return Array.from({ length: Math.ceil(own / BLOCK) }, (_, rank) => ({
      kind: name,
      seed: (seed + place * 1_000_003 + rank) | 0,
      cases: Math.min(BLOCK, own - rank * BLOCK),
      slow,
    }));
  });
}

const empty = (name: string): KindReport => ({
  name,
  cases: 0,
  accepted: 0,
  refused: 0,
  slowest: 0,
  failures: [],
});

interface ThreadResult extends BlockResult {
  /** The thread is gone: it hung, or it fell. */
  readonly broken?: true;
}

function add(report: KindReport, { kind }: Task, result: ThreadResult): KindReport {
  const { accepted, refused, slowest, failure } = result;
  return {
    ...report,
    cases: report.cases + accepted + refused,
    accepted: report.accepted + accepted,
    refused: report.refused + refused,
    slowest: Math.max(report.slowest, slowest),
    failures: failure === undefined ? report.failures : [...report.failures, { ...failure, kind }],
  };
}

interface Thread {
  run(task: Task): Promise<ThreadResult>;
  close(): Promise<unknown>;
}

function createThread(module: URL): Thread {
  const shared = new SharedArrayBuffer(4);
  const cases = new Int32Array(shared);
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { shared, module: module.href },
    resourceLimits: { maxOldGenerationSizeMb: 2048 },
  });
  return {
    close: () => worker.terminate(),
    run: (task) =>
      new Promise((resolve) => {
        const end = (result: ThreadResult): void => {
          clearInterval(watch);
          for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
          if (result.broken) void worker.terminate();
          resolve(result);
        };
        const broken = (message: string): void => {
          const rank = Math.max(0, Atomics.load(cases, 0));
          const failure = { seed: task.seed, path: task.path ?? String(rank), value: '', message };
          end({ accepted: 0, refused: 0, slowest: 0, failure, broken: true });
        };
        const since = { rank: -2, time: performance.now() };
        const watch = setInterval(() => {
          const rank = Atomics.load(cases, 0);
          if (rank !== since.rank) Object.assign(since, { rank, time: performance.now() });
          else if (performance.now() - since.time > PATIENCE)
            broken(`no answer for ${PATIENCE / 1000} s: a hang`);
        }, 500);
        worker.once('message', end);
        worker.once('error', (error) => broken(`the thread fell: ${String(error)}`));
        worker.once('exit', (code) => broken(`the thread ended, code ${code}`));
        worker.postMessage(task);
      }),
  };
}
