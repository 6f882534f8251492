import type { ImportFault } from './import-fault.ts';
import type { OnProgress, TaskEnd, TaskRefusal } from './long-contract.ts';

/** Milliseconds between two signs of life: a slow disk is no breakdown. */
const BEAT = 1000;

/** Milliseconds under which a progress is not worth a message. */
const CADENCE = 50;

type Task<T> = (
  signal: AbortSignal,
  advance: (done: number, lignes?: number) => void,
) => Promise<T | TaskRefusal>;

/** Runs the long tasks of a worker, one at a time. */
export interface Conductor {
  /** Runs a task in place of the one under way, and beats while it lasts. */
  conduct<T>(total: number, onProgress: OnProgress | undefined, task: Task<T>): Promise<TaskEnd<T>>;
  undo(): void;
}

export function createConductor(): Conductor {
  let underway: AbortController | undefined;
  return {
    async conduct(total, onProgress, task) {
      underway?.abort();
      const ownRule = new AbortController();
      underway = ownRule;
      const { advance, halt } = pace(total, onProgress);
      try {
        return { state: 'fini', result: await task(ownRule.signal, advance) };
      } catch (error) {
        if (ownRule.signal.aborted) return { state: 'annule' };
        throw error;
      } finally {
        halt();
      }
    },
    undo: () => underway?.abort(),
  };
}

interface FileRefusal {
  readonly ok: false;
  readonly fault: Extract<ImportFault, { code: 'unreadable-file' }>;
}

/** A file that vanished, or that changed since it was chosen, is a refusal; anything else is a bug, or a cancel. */
export function toRefusal(error: unknown): FileRefusal {
  if (error instanceof DOMException && error.name.startsWith('Not'))
    return { ok: false, fault: { code: 'unreadable-file' } };
  throw error;
}

/** Tells of a progress now and then, and again while nothing moves. */
function pace(total: number, onProgress: OnProgress = () => {}) {
  let [done, itemsRead, worded] = [0, 0, Number.NEGATIVE_INFINITY];
  const say = (): void => {
    worded = performance.now();
    onProgress({ done, total, ...(itemsRead > 0 && { lignes: itemsRead }) });
  };
  const beat = setInterval(say, BEAT);
  return {
    advance(newOne: number, lignes = 0): void {
      done = newOne;
      itemsRead = lignes;
      if (performance.now() - worded >= CADENCE) say();
    },
    halt: () => clearInterval(beat),
  };
}
