import { type Client, createClient } from '../workers/worker-client.ts';

/** The client of the page's worker, which starts at its first call. */
export function creerClient(): Client {
  return createClient({
    spawn: () =>
      new Worker(new URL('../workers/calculation/worker.ts', import.meta.url), {
        type: 'module',
        name: 'calcul',
      }),
  });
}
