import { effect } from '@preact/signals';
import { store } from '../../store/page-store.ts';
import { triedCase } from '../../store/tried-case.ts';

/** Fetches what says « modifié » in the page, and which case is on screen, once there is something to say. */
export function followModified(): () => void {
  return effect(() => {
    const { parametres, parametresParAnnee, options, enveloppe } = store.saisie.value.scenario;
    if (!parametres && !parametresParAnnee && !options && !enveloppe && !triedCase.value) return;
    import('./modified-page.tsx').then(
      ({ followPage }) => followPage(),
      // The next change asks again.
      () => undefined,
    );
  });
}
