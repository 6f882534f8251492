import { clientDiffere } from './deferred-client.ts';
import { clientAttendu } from './rendering/patched-rendering.ts';
import { createStore } from './scenario-store.ts';

/** The worker of the page, started at its first call. */
export const client = clientAttendu(
  clientDiffere(async () =>
    (await import('../workers/calculation/calculation-client.ts')).createPageClient(),
  ),
);

/** The scenario of the page. */
export const store = createStore(client);
