import type { ReadonlySignal } from '@preact/signals';
import { type Chemin, ecrire, type Vue } from '../scenario/document.ts';
import type { Erreur } from '../scenario/erreurs.ts';
import type { Estimation } from '../scenario/estimation.ts';
import type { Client } from '../workers/client.ts';
import { marquerAdresse } from './adresse.ts';
import { creerCalculs } from './calculs.ts';
import { creerEtat, depart, differe, type Etat } from './etat.ts';
import { creerOuverture } from './ouverture.ts';
import type { Saisie } from './saisie.ts';
import { isSaisie } from './storage.ts';

type Lu = Pick<
  Etat,
  'saisie' | 'calcul' | 'fraicheur' | 'erreurs' | 'panne' | 'gardee' | 'fragment' | 'modifiee'
>;

/** Signals that islands read, and only the store writes. */
type EtatLu = { readonly [K in keyof Lu]: ReadonlySignal<Lu[K]['value']> };

export interface Store extends EtatLu, Pick<Etat, 'avis'> {
  ouvrir(): void;
  /** A page's own example, in place of the site's while the reader has no other: the first change starts from it. */
  partirDe(exemple: Saisie): void;
  /** A value typed in a field: the scenario no longer follows from the simple questions. */
  ecrire(chemin: Chemin, valeur: unknown): void;
  /** A whole scenario: a case, a preset, a file, a reset. */
  remplacer(saisie: Saisie): void;
  /** An answer to the simple questions of /estimer/: the scenario follows from them. */
  repondre(estimation: Estimation): void;
  /** The same answers all at once, a preset: an entry of the history. */
  partir(estimation: Estimation): void;
  /** A change of the saisie that is typing: it replaces the entry of the history. */
  suivre(saisie: Saisie): void;
  voir(vue: Vue): void;
  garder(saisie: Saisie | undefined): void;
  /** What a page has found wrong beyond the scenario itself: its numbers are old then, as for a value of it. */
  refuser(erreurs: readonly Erreur[]): void;
  reessayer(): void;
}

/** The one scenario of the page, shared by its islands: asks the worker, writes the address and the storage. */
export function createStore(client: Client): Store {
  const etat = creerEtat();
  const { saisie, calcul, fraicheur, debut } = etat;
  const calculs = creerCalculs(etat, client);
  return {
    ...etat,
    ...creerOuverture(etat, client, calculs),
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
      const { estimation, ...rest } = saisie.value;
      // Parameters and options are apart from the answers; a figure of a year is not.
      const suit = estimation !== undefined && chemin[0] !== 'groupements';
      const scenario = ecrire(rest.scenario, chemin, valeur);
      calculs.changer({ ...rest, scenario, ...(suit && { estimation }) });
    },
    remplacer: (next) => calculs.changer(next, 'ajoute'),
    repondre: (estimation) => calculs.repondre(estimation),
    partir: (estimation) => calculs.repondre(estimation, 'ajoute'),
    suivre: (next) => calculs.changer(next),
    voir: (vue) => calculs.changer({ ...saisie.value, vue }),
    garder(kept) {
      etat.gardee.value = kept;
      calculs.retenir();
    },
    refuser: calculs.refuser,
    reessayer() {
      const { estimation } = saisie.value;
      if (estimation === undefined) calculs.demander();
      else calculs.repondre(estimation);
    },
  };
}
