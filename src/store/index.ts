import { createClient } from '../workers/client.ts';
import { createStore } from './store.ts';

/** The worker of the page, started at its first call. */
export const client = createClient({
  spawn: () =>
    new Worker(new URL('../workers/worker.ts', import.meta.url), { type: 'module', name: 'calcul' }),
});

/** The scenario of the page. */
export const store = createStore(client);
