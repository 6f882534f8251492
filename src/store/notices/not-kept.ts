import { computed, effect } from '@preact/signals';
import type { Client } from '../../workers/calculation/calculation-client.ts';
import { savedText } from '../scenario-file.ts';
import type { PageState } from '../state/page-state.ts';
import { raiseAlert, removeAlert } from './alerts.ts';
import { remember } from './leave-guard.ts';

const DEBUT = 'Ce navigateur ne garde pas vos chiffres : il le refuse, ou sa place est pleine.';
const ADDRESS =
  "Ils restent dans cette page et dans son adresse : pour les retrouver, mettez l'adresse dans vos favoris, ou enregistrez le scénario en fichier.";
const LONG =
  'Ce scénario est trop long pour tenir dans une adresse : seul un fichier le garde. Enregistrez-le avant de quitter la page.';

/** Says, once a page and once more if the address is too short, that the browser keeps nothing; to be called then. */
export function followRefusals(
  { own, signals: { keptOne, fragment, freshness } }: PageState,
  client: Client,
): void {
  let closedFor: 'adresse' | 'long' | undefined;
  effect(() => {
    if (keptOne.value === 'tous') return removeAlert('stockage');
    const cases = fragment.value === undefined ? 'long' : 'adresse';
    if (closedFor === cases) return;
    raiseAlert({
      id: 'stockage',
      texte: `${DEBUT} ${cases === 'long' ? LONG : ADDRESS}`,
      actions: [
        {
          nom: 'Enregistrer le scénario',
          fichier: { nom: 'ipep-scenario.json', content: () => savedText(own().saisie, client) },
        },
      ],
      shut: {
        nom: 'Fermer',
        toDo: () => {
          closedFor = cases;
        },
      },
    });
  });
  // Neither the browser nor the address has what is on screen: leaving would lose it.
  const losable = computed(
    () => keptOne.value === 'rien' && (fragment.value === undefined || freshness.value === 'invalide'),
  );
  effect(() => (losable.value ? remember() : undefined));
}
