import { effect } from '@preact/signals';
import type { Calculations } from '../state/calculations.ts';
import type { State } from '../state/state.ts';
import { raiseAlert, removeAlert } from './notices.ts';

const TEXT =
  'Un autre onglet a changé le scénario que ce navigateur garde. Cet onglet montre toujours le sien.';

/** Says that another tab has another scenario, and lets the reader take it; to be called once there is one. */
export function followOther({ autre }: State, calculations: Calculations): void {
  const forget = (): void => {
    autre.value = undefined;
  };
  effect(() => {
    const venue = autre.value;
    if (venue === undefined) return removeAlert('onglet');
    const take = (): void => {
      forget();
      calculations.change(venue, { entree: 'ajoute' });
    };
    const keep = (): void => {
      forget();
      calculations.remember();
    };
    raiseAlert({
      id: 'onglet',
      texte: TEXT,
      actions: [{ nom: "Prendre celui de l'autre onglet", toDo: take }],
      shut: { nom: 'Garder le mien', toDo: keep },
    });
  });
}
