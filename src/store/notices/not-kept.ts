import { computed, effect } from '@preact/signals';
import { texteFichier } from '../scenario-file.ts';
import type { Etat } from '../state/state.ts';
import { retenir } from './leave-guard.ts';
import { alerter, retirerAlerte } from './notices.ts';

const DEBUT = 'Ce navigateur ne garde pas vos chiffres : il le refuse, ou sa place est pleine.';
const ADRESSE =
  "Ils restent dans cette page et dans son adresse : pour les retrouver, mettez l'adresse dans vos favoris, ou enregistrez le scénario en fichier.";
const LONG =
  'Ce scénario est trop long pour tenir dans une adresse : seul un fichier le garde. Enregistrez-le avant de quitter la page.';

/** Says, once a page and once more if the address is too short, that the browser keeps nothing; to be called then. */
export function suivreRefus({ garde, fragment, fraicheur, saisie }: Etat): void {
  let ferme: 'adresse' | 'long' | undefined;
  effect(() => {
    if (garde.value === 'tous') return retirerAlerte('stockage');
    const cas = fragment.value === undefined ? 'long' : 'adresse';
    if (ferme === cas) return;
    alerter({
      id: 'stockage',
      texte: `${DEBUT} ${cas === 'long' ? LONG : ADRESSE}`,
      actions: [
        {
          nom: 'Enregistrer le scénario',
          fichier: { nom: 'ipep-scenario.json', contenu: () => texteFichier(saisie.value) },
        },
      ],
      fermer: {
        nom: 'Fermer',
        faire: () => {
          ferme = cas;
        },
      },
    });
  });
  // Neither the browser nor the address has what is on screen: leaving would lose it.
  const perdable = computed(
    () => garde.value === 'rien' && (fragment.value === undefined || fraicheur.value === 'invalide'),
  );
  effect(() => (perdable.value ? retenir() : undefined));
}
