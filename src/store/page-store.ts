import { deferredClient } from './deferred-client.ts';
import { awaitedClient } from './rendering/patched-rendering.ts';
import { createStore } from './scenario-store.ts';

/** The worker of the page, started at its first call. */
export const client = awaitedClient(
  deferredClient(async () =>
    (await import('../workers/calculation/calculation-client.ts')).createPageClient(),
  ),
);

/** The scenario of the page. */
export const store = createStore(client);
