import { effect } from '@preact/signals';
import { store } from '../../store/page-store.ts';

/** Fetches what says « modifié » in the page, once a scenario sets something of the rules. */
export function suivreModifies(): () => void {
  return effect(() => {
    const { parametres, options, enveloppe } = store.saisie.value.scenario;
    if (!parametres && !options && !enveloppe) return;
    import('./modified-page.tsx').then(
      ({ suivreLaPage }) => suivreLaPage(),
      // The next change asks again.
      () => undefined,
    );
  });
}
