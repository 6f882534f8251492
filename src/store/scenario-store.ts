import { effect, type ReadonlySignal } from '@preact/signals';
import type { Estimation } from '../scenario/estimate/estimation.ts';
import { type Chemin, type DocumentScenario, ecrire, type Vue } from '../scenario/format/document.ts';
import type { Erreur } from '../scenario/format/document-errors.ts';
import type { Client } from '../workers/calculation/calculation-client.ts';
import { chargerLiens, fragmentDe, marquerAdresse } from './address/address.ts';
import { creerReprises, type Reprises } from './history/undo.ts';
import { type Calculs, creerCalculs } from './state/calculations.ts';
import { avecScenario, type Saisie } from './state/draft.ts';
import { creerOuverture } from './state/opening.ts';
import { isSaisie } from './state/shape.ts';
import { creerEtat, depart, differe, type Etat } from './state/state.ts';
import { creerPartage } from './storage/tabs.ts';

type Lu = Pick<
  Etat,
  | 'saisie'
  | 'calcul'
  | 'demande'
  | 'fraicheur'
  | 'erreurs'
  | 'panne'
  | 'gardee'
  | 'fragment'
  | 'modifiee'
  | 'debut'
  | 'resumed'
>;

/** Signals that islands read, and only the store writes. */
type EtatLu = { readonly [K in keyof Lu]: ReadonlySignal<Lu[K]['value']> };

export interface Store extends EtatLu, Pick<Etat, 'avis'>, Pick<Reprises, 'historique' | 'reprise'> {
  ouvrir(): void;
  /** A page's own example, in place of the site's while the reader has no other: the first change starts from it. */
  partirDe(exemple: Saisie): void;
  /** A value typed in a field: see `avecScenario`. */
  ecrire(chemin: Chemin, valeur: unknown): void;
  /** The scenario after a button or a choice of a page, an entry of the history: see `avecScenario`. */
  modifier(scenario: DocumentScenario, vue: Vue): void;
  /** A whole saisie, which says itself whether it follows from the simple questions: a file, a way back, a reset. */
  remplacer(saisie: Saisie): void;
  /** An answer to the simple questions of /estimer/: the scenario follows from them. */
  repondre(estimation: Estimation): void;
  /** The same answers all at once, a preset: an entry of the history. */
  partir(estimation: Estimation): void;
  /** A change of the saisie that is typing: it replaces the entry of the history. */
  suivre(saisie: Saisie): void;
  voir(vue: Vue): void;
  /** The same on the page that a link leads to: its address is written now, without waiting for the worker. */
  voirAilleurs(lien: HTMLAnchorElement, vue: Vue): void;
  garder(saisie: Saisie | undefined): void;
  /** The fragment of what is typed, at once: the address follows later. As `fragment`, and rejects without its code. */
  link(): Promise<string | undefined>;
  /** What a page has found wrong beyond the scenario itself: its numbers are old then, as for a value of it. */
  refuser(erreurs: readonly Erreur[]): void;
  reessayer(): void;
  /** The last change undone, or done again; the entry of the browser's history is replaced. */
  reprendre(sens: 'annule' | 'retabli'): void;
}

/** The one scenario of the page, shared by its islands: asks the worker, writes the address and the storage. */
export function createStore(client: Client): Store {
  const etat = creerEtat();
  const { saisie, calcul, fraicheur, debut } = etat;
  const partage = creerPartage(etat);
  const reprises = creerReprises(saisie);
  const calculs = creerCalculs(etat, client, partage, reprises);
  const ouverture = creerOuverture(etat, client, calculs, partage, reprises);
  suivreGarde(etat, calculs);
  return {
    ...etat,
    historique: reprises.historique,
    reprise: reprises.reprise,
    ouvrir: ouverture.ouvrir,
    partirDe(exemple) {
      const { scenario, vue, ...reste } = saisie.value;
      if (Object.keys(reste).length > 0 || differe(scenario, depart.scenario)) return;
      debut.value = exemple;
      saisie.value = exemple;
      if (isSaisie(history.state)) marquerAdresse(exemple);
      // What was asked before is of the other example.
      if (fraicheur.value !== 'a-jour' || calcul.value !== undefined) calculs.demander();
    },
    ecrire(chemin, valeur) {
      calculs.changer(avecScenario(saisie.value, ecrire(saisie.value.scenario, chemin, valeur)), FRAPPE);
    },
    modifier: (scenario, vue) => calculs.changer({ ...avecScenario(saisie.value, scenario), vue }, BOUTON),
    remplacer: (next) => calculs.changer(next, BOUTON),
    repondre: (estimation) => calculs.repondre(estimation, FRAPPE),
    partir(estimation) {
      // Chosen, a preset is the reader's, on all pages: it is no longer what a page starts from.
      debut.value = depart;
      calculs.repondre(estimation, BOUTON);
    },
    suivre: (next) => calculs.changer(next, FRAPPE),
    voir: (vue) => calculs.montrer({ ...saisie.value, vue }),
    voirAilleurs(lien, vue) {
      calculs.montrer({ ...saisie.value, vue });
      // Too long for an address, the scenario goes through the storage.
      calculs.retenir();
      lien.hash = fragmentDe(saisie.value) ?? '';
    },
    garder(kept) {
      const avant = etat.gardee.value;
      etat.gardee.value = kept;
      partage.toucher();
      calculs.retenir();
      if (kept !== undefined || avant === undefined) return;
      etat.avis.value = {
        texte: 'Le scénario gardé est oublié.',
        action: { nom: 'Le reprendre', faire: () => this.garder(avant) },
      };
    },
    async link() {
      await chargerLiens();
      return etat.modifiee.value ? fragmentDe(saisie.value) : '';
    },
    refuser: calculs.refuser,
    reessayer() {
      const { estimation } = saisie.value;
      if (estimation === undefined) calculs.demander();
      else calculs.repondre(estimation);
    },
    reprendre(sens) {
      const etape = reprises.reprendre(sens);
      if (etape === undefined) return;
      ouverture.retrouver(etape);
      calculs.montrer(etape);
      // Its scenario may still have been on its way when it was left.
      if (etape.estimation !== undefined) calculs.repondre(etape.estimation);
    },
  };
}

const FRAPPE = { frappe: true } as const;
const BOUTON = { entree: 'ajoute' } as const;

/** What is rarely said is fetched when it has to be. */
function suivreGarde(etat: Etat, calculs: Calculs): void {
  let [refus, autre] = [false, false];
  effect(() => {
    if (!refus && etat.garde.value !== 'tous') {
      refus = true;
      import('./notices/not-kept.ts').then(
        ({ suivreRefus }) => suivreRefus(etat),
        () => undefined,
      );
    }
    if (!autre && etat.autre.value !== undefined) {
      autre = true;
      import('./notices/other-tab.ts').then(
        ({ suivreAutre }) => suivreAutre(etat, calculs),
        () => undefined,
      );
    }
  });
}
