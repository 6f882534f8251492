import { type Remote, releaseProxy, wrap } from 'comlink';
import type { TaskName, Tasks } from './calculation/tasks.ts';
import { patienter } from './patience.ts';

/** How a call ends: with its result, replaced by a later one of the same channel, or in a breakdown, said in French. */
export type Issue<T> =
  | { readonly etat: 'fini'; readonly resultat: T }
  | { readonly etat: 'remplace' }
  | { readonly etat: 'panne'; readonly message: string };

export interface ClientOptions {
  readonly spawn: () => Worker;
  /** Milliseconds without an answer after which the worker is given up. */
  readonly patience?: number;
}

const SILENCE = "Le calcul n'a pas répondu. Vos chiffres sont gardés : réessayez.";
const ARRET = "Le calcul s'est arrêté. Vos chiffres sont gardés : réessayez.";

interface Running {
  readonly worker: Worker;
  readonly remote: Remote<Tasks>;
}

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
export function createClient({ spawn, patience = 10_000 }: ClientOptions): Client {
  let running: Running | undefined;
  const busy = new Set<string>();
  const waiting = new Map<string, Waiting>();
  const breakdowns = new Set<(message: string) => void>();
  const listeners: ((message: string) => void)[] = [];

  const stop = (message: string): void => {
    running?.remote[releaseProxy]();
    running?.worker.terminate();
    running = undefined;
    for (const tell of [...breakdowns, ...listeners]) tell(message);
  };

  const start = (): Running => {
    if (running !== undefined) return running;
    const worker = spawn();
    const broken = (): void => {
      if (running?.worker === worker) stop(ARRET);
    };
    worker.addEventListener('error', broken);
    worker.addEventListener('messageerror', broken);
    running = { worker, remote: wrap<Tasks>(worker) };
    return running;
  };

  const call = <T>(run: (remote: Remote<Tasks>) => Promise<T>): Promise<Issue<T>> =>
    new Promise((resolve) => {
      const end = (issue: Issue<T>): void => {
        attente.cesser();
        breakdowns.delete(breakdown);
        resolve(issue);
      };
      const breakdown = (message: string): void => end({ etat: 'panne', message });
      const attente = patienter(patience, () => stop(SILENCE));
      breakdowns.add(breakdown);
      // A worker that a browser refuses to start throws at once.
      new Promise<T>((done) => done(run(start().remote))).then(
        (resultat) => end({ etat: 'fini', resultat }),
        () => stop(ARRET),
      );
    });

  const next = (channel: string): void => {
    busy.delete(channel);
    const later = waiting.get(channel);
    waiting.delete(channel);
    later?.start();
  };

  return {
    onBreakdown: (tell) => void listeners.push(tell),
    ask(channel, task, ...input) {
      type Result = Awaited<ReturnType<Tasks[typeof task]>>;
      const run = (remote: Remote<Tasks>) =>
        (remote[task] as unknown as (...input: unknown[]) => Promise<Result>)(...input);
      return new Promise((resolve) => {
        const begin = (): void => {
          busy.add(channel);
          call(run).then((issue) => {
            resolve(issue);
            next(channel);
          });
        };
        if (!busy.has(channel)) return begin();
        waiting.get(channel)?.replace();
        waiting.set(channel, { start: begin, replace: () => resolve({ etat: 'remplace' }) });
      });
    },
  };
}
