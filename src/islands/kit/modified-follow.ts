import { effect } from '@preact/signals';
import { store } from '../../store/page-store.ts';

/** Fetches what says « modifié » in the page, once a scenario sets something of the rules. */
export function followModified(): () => void {
  return effect(() => {
    const { parametres, options, enveloppe } = store.saisie.value.scenario;
    if (!parametres && !options && !enveloppe) return;
    import('./modified-page.tsx').then(
      ({ followPage }) => followPage(),
      // The next change asks again.
      () => undefined,
    );
  });
}
