import { effect } from '@preact/signals';
import type { Calculs } from '../state/calculations.ts';
import type { Etat } from '../state/state.ts';
import { alerter, retirerAlerte } from './notices.ts';

const TEXTE =
  'Un autre onglet a changé le scénario que ce navigateur garde. Cet onglet montre toujours le sien.';

/** Says that another tab has another scenario, and lets the reader take it; to be called once there is one. */
export function suivreAutre({ autre }: Etat, calculs: Calculs): void {
  const oublier = (): void => {
    autre.value = undefined;
  };
  effect(() => {
    const venue = autre.value;
    if (venue === undefined) return retirerAlerte('onglet');
    const prendre = (): void => {
      oublier();
      calculs.changer(venue, { entree: 'ajoute' });
    };
    const garder = (): void => {
      oublier();
      calculs.retenir();
    };
    alerter({
      id: 'onglet',
      texte: TEXTE,
      actions: [{ nom: "Prendre celui de l'autre onglet", faire: prendre }],
      fermer: { nom: 'Garder le mien', faire: garder },
    });
  });
}
