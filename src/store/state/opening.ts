import type { Erreur } from '../../scenario/format/document-errors.ts';
import type { Client } from '../../workers/calculation/calculation-client.ts';
import { ecrireAdresse, fragmentDeLAdresse, lireAdresse, marquerAdresse } from '../address/address.ts';
import type { Reprises } from '../history/undo.ts';
import { lireJson } from '../storage/browser-storage.ts';
import type { Memoire } from '../storage/scenario-memory.ts';
import type { Partage } from '../storage/tabs.ts';
import type { Calculs } from './calculations.ts';
import { cadrer, type Saisie, sansVue } from './draft.ts';
import { isSaisie } from './shape.ts';
import { depart, differe, type Etat } from './state.ts';

const REFUS =
  "Le scénario de cette adresse n'est pas valable : il n'a pas été ouvert, et le vôtre n'a pas changé.";
const PANNE =
  "Le scénario de cette adresse n'a pas pu être vérifié : il n'a pas été ouvert, et le vôtre n'a pas changé.";
const UNE = 'Une de ses valeurs est à corriger';
const PLUSIEURS = "Plusieurs de ses valeurs sont à corriger, d'abord";

interface Ouverture {
  ouvrir(): void;
  /** To be called with what a step back shows: the reader's own, found again, is offered no more. */
  retrouver(etape: Saisie): void;
}

/** What a page opens with: the address wins over the storage, and what it replaces can be restored. */
export function creerOuverture(
  etat: Etat,
  client: Client,
  calculs: Calculs,
  partage: Partage,
  reprises: Reprises,
): Ouverture {
  const { saisie, avis, remplacee, debut, fragment, modifiee } = etat;
  let ouvert = false;
  let offre: Etat['avis']['value'];

  const retirer = (): void => {
    remplacee.value = undefined;
    if (avis.value === offre) avis.value = undefined;
  };

  /** Offered on every page until it is taken or closed. */
  const proposer = (own: Saisie): void => {
    remplacee.value = own;
    const restaurer = (): void => {
      retirer();
      calculs.changer(own, { entree: 'ajoute' });
    };
    offre = {
      texte: 'Le scénario de cette adresse a pris la place du vôtre.',
      action: { nom: 'Restaurer le mien', faire: restaurer },
      fermer() {
        remplacee.value = undefined;
        calculs.retenir();
      },
    };
    avis.value = offre;
  };

  /** Nothing has taken the reader's place: what was typed while an address was read has been judged already. */
  const rester = (avant: Saisie): void => {
    if (saisie.value === avant || !modifiee.value) reprendre(saisie.value);
  };

  /** What an address brings is checked before it replaces anything; what is typed meanwhile is the reader's own. */
  const adopter = async (venue: Saisie, avant: Saisie, neuve = false): Promise<void> => {
    const issue = await client.ask('lien', 'calculer', venue.scenario, venue.vue);
    if (issue.etat === 'remplace') return;
    if (issue.etat === 'panne') {
      const verifier = (): void => {
        avis.value = undefined;
        void adopter(venue, avant, neuve);
      };
      avis.value = { texte: PANNE, action: { nom: 'Vérifier à nouveau', faire: verifier } };
      return;
    }
    if (!issue.resultat.ok) {
      avis.value = { texte: `${REFUS} ${direErreurs(issue.resultat.erreurs)}` };
      return rester(avant);
    }
    const own = saisie.value;
    const examples = [depart, debut.value, venue];
    // From here the address is the reader's: reloaded before the next is written, it is no link to another scenario.
    fragment.value = fragmentDeLAdresse();
    if ((neuve && !modifiee.value) || !differe(own, venue)) return calculs.montrer(venue);
    if (examples.every((each) => differe(own, each))) proposer(own);
    // It takes the place of the reader's own, which a step back gives as well.
    calculs.changer(venue);
  };

  /** What was typed is judged again from where it was typed: an answer that cannot be read has no scenario yet. */
  const reprendre = (kept: Saisie): void => {
    calculs.montrer(kept);
    etat.resumed.value = modifiee.value;
    if (kept.estimation !== undefined) calculs.repondre(kept.estimation);
  };

  /** What can be read of what another version has kept; the rest is put aside, and said to be. */
  const sauver = async (illisible: string): Promise<void> => {
    const { relire } = await import('../storage/older-versions.ts');
    const lue = relire(lireJson(illisible));
    if (lue === undefined || etat.modifiee.value) return;
    etat.gardee.value = lue.gardee;
    remplacee.value = lue.remplacee;
    avis.value = { texte: 'Ce qui pouvait être lu du scénario gardé est repris dans cette page.' };
    reprendre(cadrer(lue.saisie));
  };

  /** An address that came while the page is open: an anchor leaves the scenario, another scenario is checked. */
  const suivreAdresse = async (): Promise<void> => {
    if (isSaisie(history.state)) return;
    const venue = await lireAdresse();
    if (venue.kind === 'saisie') return void adopter(cadrer(venue.saisie), saisie.value);
    if (venue.kind === 'refused') avis.value = { texte: venue.message };
    // The browser has gone to the anchor by now: the address takes the scenario back, for reloads and links.
    if (venue.kind === 'refused' || fragment.value)
      ecrireAdresse(saisie.value, fragment.value ?? '', 'remplace');
    else marquerAdresse(saisie.value);
  };

  /** The address of a page that opens, when it is not that of the scenario that is kept. */
  const ouvrirAdresse = async (memoire: Memoire | undefined): Promise<void> => {
    // The reader's own is there while the address is read: what is typed then is of it, and kept with it.
    if (memoire !== undefined) saisie.value = cadrer(memoire.saisie);
    if (modifiee.value) etat.fraicheur.value = 'calcul';
    const avant = saisie.value;
    const adresse = await lireAdresse();
    if (adresse.kind === 'saisie') return adopter(cadrer(adresse.saisie), avant, memoire === undefined);
    if (memoire?.remplacee) proposer(memoire.remplacee);
    if (adresse.kind === 'refused') avis.value = { texte: adresse.message };
    rester(avant);
  };

  return {
    ouvrir() {
      if (ouvert) return;
      ouvert = true;
      const { memoire, illisible, sienne } = partage.ouvrir();
      reprises.ouvrir();
      etat.gardee.value = memoire?.gardee;
      // Until the worker answers, and for good where a value is refused, it is still the scenario's.
      fragment.value = memoire?.fragment ?? '';
      const venu = fragmentDeLAdresse();
      // An older entry of this tab's own is no link: what it has typed since, on another page, stays.
      const revenue = sienne === true && isSaisie(history.state) && estUnRetour();
      // The address of the scenario that is kept brings nothing else.
      if (venu !== '' && venu !== memoire?.fragment && !revenue) void ouvrirAdresse(memoire);
      else {
        if (memoire?.remplacee) proposer(memoire.remplacee);
        if (memoire !== undefined) reprendre(memoire.saisie);
        else marquerAdresse(depart);
        if (illisible !== undefined) sauver(illisible).catch(() => undefined);
      }
      window.addEventListener('popstate', ({ state }) => {
        if (isSaisie(state)) calculs.changer(state);
      });
      window.addEventListener('hashchange', () => void suivreAdresse());
    },
    retrouver(etape) {
      if (remplacee.value && !differe(sansVue(etape), sansVue(remplacee.value))) retirer();
    },
  };
}

/** Where the first value that is refused stands, what was expected and what came. */
function direErreurs([premiere, ...autres]: readonly Erreur[]): string {
  if (premiere === undefined) return '';
  const { chemin, attendu, recu } = premiere;
  return `${autres.length > 0 ? PLUSIEURS : UNE} : ${chemin}, ${attendu}, « ${recu} » reçu.`;
}

/** Whether the page was loaded by the « Précédent » or the « Suivant » of the browser. */
function estUnRetour(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'back_forward';
}
