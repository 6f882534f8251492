import { effect } from '@preact/signals';
import { deferredClient } from './deferred-client.ts';
import { showActive } from './dossiers/shown-name.ts';
import { awaitedClient } from './rendering/patched-rendering.ts';
import { createStore } from './scenario-store.ts';
import { isChanged } from './state/sandbox.ts';
import { sandboxLabel } from './state/sandbox-name.ts';
import { triedCase } from './tried-case.ts';

/** The worker of the page, started at its first call. */
export const client = awaitedClient(
  deferredClient(async () =>
    (await import('../workers/calculation/calculation-client.ts')).createPageClient(),
  ),
);

/** The scenario of the page. */
export const store = createStore(client);

effect(() => {
  const sandbox = store.sandbox.value;
  if (sandbox === undefined) return;
  const changed = isChanged(store.historique.value);
  triedCase.value = {
    label: sandboxLabel(sandbox, changed),
    changed,
    what: 'chiffres',
    leave: store.leaveCase,
    adopt: store.adoptCase,
  };
  return () => {
    triedCase.value = undefined;
  };
});

let named = false;
effect(() => {
  const { dossier } = (store.sandbox.value?.own ?? { saisie: store.saisie.value }).saisie;
  // What the page starts from is not yet the reader's: the head says already what the browser keeps.
  if (named) showActive(dossier);
  named = true;
});

/** What follows the store: the first island that asks begins it, for all, and for as long as the page is there. */
export function onceAPage(begin: () => void): () => void {
  let begun = false;
  return () => {
    if (begun) return;
    begun = true;
    begin();
  };
}
