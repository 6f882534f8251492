import { calculationBreakdown } from '../breakdown-words.ts';
import { superviseWorker, type WorkerOptions } from '../supervised-worker.ts';
import { spawnCalculation } from './spawned-worker.ts';
import type { TaskName, Tasks } from './tasks.ts';

/** How a call ends: with its result, replaced by a later one of the same channel, or in a breakdown, said in French. */
export type Issue<T> =
  | { readonly state: 'fini'; readonly result: T }
  | { readonly state: 'remplace' }
  | { readonly state: 'panne'; readonly message: string };

interface Waiting {
  readonly start: () => void;
  readonly replace: () => void;
}

export interface Client {
  /**
   * Asks the worker for a task. On one channel, a call at a time, and of those that wait only the latest:
   * a burst of keystrokes costs two calculations. Never rejects.
   */
  ask<K extends TaskName>(
    channel: string,
    task: K,
    ...input: Parameters<Tasks[K]>
  ): Promise<Issue<Awaited<ReturnType<Tasks[K]>>>>;
  /** Tells of every breakdown, whichever call it ends. */
  onBreakdown(tell: (message: string) => void): void;
}

/** A client that starts its worker at the first call, and another one after a breakdown. */
export function createClient(options: WorkerOptions): Client {
  const { call, onBreakdown } = superviseWorker<Tasks>(options, calculationBreakdown);
  const busy = new Set<string>();
  const waiting = new Map<string, Waiting>();

  const next = (channel: string): void => {
    busy.delete(channel);
    const later = waiting.get(channel);
    waiting.delete(channel);
    later?.start();
  };

  return {
    onBreakdown,
    ask(channel, task, ...input) {
      type Result = Awaited<ReturnType<Tasks[typeof task]>>;
      return new Promise((resolve) => {
        const begin = (): void => {
          busy.add(channel);
          call((remote) =>
            (remote[task] as unknown as (...input: unknown[]) => Promise<Result>)(...input),
          ).then((issue) => {
            resolve(issue);
            next(channel);
          });
        };
        if (!busy.has(channel)) return begin();
        waiting.get(channel)?.replace();
        waiting.set(channel, { start: begin, replace: () => resolve({ state: 'remplace' }) });
      });
    },
  };
}

/** The client of the page's worker. */
export const createPageClient = (): Client => createClient({ spawn: spawnCalculation });
