import { effect } from '@preact/signals';
import type { Calculations } from '../state/calculations.ts';
import type { Entry } from '../state/entry.ts';
import type { PageState } from '../state/page-state.ts';
import type { Partage } from '../storage/tabs.ts';
import { raiseAlert, removeAlert } from './alerts.ts';

const textOf = ({ dossier }: Entry): string => {
  const what = dossier?.nom ? `« ${dossier.nom} »` : 'le scénario que ce navigateur garde';
  return `Un autre onglet a changé ${what}. Cet onglet montre toujours le sien.`;
};

/** Says that another tab has another scenario, and lets the reader take it; to be called once there is one. */
export function followOther(
  { signals: { autre }, dispatch }: PageState,
  calculations: Calculations,
  partage: Partage,
): void {
  const forget = (): void => dispatch({ type: 'other-tab', autre: undefined });
  effect(() => {
    const venue = autre.value;
    if (venue === undefined) return removeAlert('onglet');
    const take = (): void => {
      calculations.leaveSandbox();
      forget();
      calculations.change(venue, { entree: 'ajoute' });
    };
    const keep = (): void => {
      forget();
      partage.remember();
    };
    raiseAlert({
      id: 'onglet',
      texte: textOf(venue),
      actions: [{ nom: "Prendre celui de l'autre onglet", toDo: take }],
      shut: { nom: 'Garder le mien', toDo: keep },
    });
  });
}
