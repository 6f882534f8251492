import type { Client } from '../workers/client.ts';
import { ecrireAdresse, lireAdresse, marquerAdresse } from './adresse.ts';
import type { Calculs } from './calculs.ts';
import { depart, differe, type Etat } from './etat.ts';
import { cadrer, type Saisie } from './saisie.ts';
import { isSaisie, lireMemoire } from './storage.ts';

const REFUS =
  "Le scénario de cette adresse n'est pas valable : il n'a pas été ouvert, et le vôtre n'a pas changé.";
const UNE = 'Une de ses valeurs est hors des bornes.';
const PLUSIEURS = 'Plusieurs de ses valeurs sont hors des bornes.';

/** What a page opens with: the address wins over the storage, and what it replaces can be restored. */
export function creerOuverture(etat: Etat, client: Client, calculs: Calculs): { ouvrir(): void } {
  const { saisie, avis, remplacee, debut, fragment } = etat;
  let ouvert = false;

  /** Offered on every page until it is taken or closed. */
  const proposer = (own: Saisie): void => {
    remplacee.value = own;
    const restaurer = (): void => {
      remplacee.value = undefined;
      avis.value = undefined;
      calculs.changer(own, 'ajoute');
    };
    avis.value = {
      texte: 'Le scénario de cette adresse a pris la place du vôtre.',
      action: { nom: 'Restaurer le mien', faire: restaurer },
      fermer() {
        remplacee.value = undefined;
        calculs.retenir();
      },
    };
  };

  /** What an address brings is checked before it replaces anything. */
  const adopter = async (venue: Saisie, own: Saisie | undefined): Promise<void> => {
    const issue = await client.ask('lien', 'calculer', venue.scenario, venue.vue);
    if (issue.etat === 'fini' && !issue.resultat.ok) {
      avis.value = { texte: `${REFUS} ${issue.resultat.erreurs.length > 1 ? PLUSIEURS : UNE}` };
      return calculs.changer(own ?? debut.value);
    }
    const examples = [depart, debut.value, venue];
    if (own !== undefined && examples.every((each) => differe(own, each))) proposer(own);
    calculs.changer(venue);
  };

  /** What was typed is judged again from where it was typed: an answer that cannot be read has no scenario yet. */
  const reprendre = (kept: Saisie): void => {
    calculs.changer(kept);
    if (kept.estimation !== undefined) calculs.repondre(kept.estimation);
  };

  /** An address that came while the page is open: an anchor leaves the scenario, another scenario is checked. */
  const suivreAdresse = (): void => {
    if (isSaisie(history.state)) return;
    const venue = lireAdresse();
    if (venue.kind === 'saisie') return void adopter(cadrer(venue.saisie), saisie.value);
    if (venue.kind === 'refused') avis.value = { texte: venue.message };
    // The browser has gone to the anchor by now: the address takes the scenario back, for reloads and links.
    if (venue.kind === 'refused' || fragment.value)
      ecrireAdresse(saisie.value, fragment.value ?? '', 'remplace');
    else marquerAdresse(saisie.value);
  };

  return {
    ouvrir() {
      if (ouvert) return;
      ouvert = true;
      const memoire = lireMemoire();
      etat.gardee.value = memoire?.gardee;
      const adresse = lireAdresse();
      if (adresse.kind === 'saisie' && adresse.fragment !== memoire?.fragment) {
        void adopter(cadrer(adresse.saisie), memoire?.saisie);
      } else {
        if (memoire?.remplacee) proposer(memoire.remplacee);
        if (adresse.kind === 'refused') avis.value = { texte: adresse.message };
        if (memoire !== undefined || adresse.kind === 'refused') reprendre(memoire?.saisie ?? depart);
        else marquerAdresse(depart);
      }
      window.addEventListener('popstate', ({ state }) => {
        if (isSaisie(state)) calculs.changer(state);
      });
      window.addEventListener('hashchange', suivreAdresse);
    },
  };
}
