import { clientDiffere } from './client-differe.ts';
import { clientAttendu } from './rendu.ts';
import { createStore } from './store.ts';

/** The worker of the page, started at its first call. */
export const client = clientAttendu(clientDiffere(async () => (await import('./client.ts')).creerClient()));

/** The scenario of the page. */
export const store = createStore(client);
