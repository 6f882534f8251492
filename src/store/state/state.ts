import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { exemple, vueExemple } from '../../scenario/examples/first-example.ts';
import type { Erreur } from '../../scenario/format/document-errors.ts';
import type { Calcul } from '../../scenario/run/page-results.ts';
import type { Saisie } from './draft.ts';

/** How the numbers on screen stand to what is typed: only `a-jour` is fresh, the others are said. */
type Fraicheur = 'a-jour' | 'calcul' | 'invalide' | 'panne';

/** A message about the scenario itself, with what can be done. */
interface Avis {
  readonly texte: string;
  readonly action?: { readonly nom: string; readonly faire: () => void };
  /** What closing it without the action means. */
  readonly fermer?: () => void;
}

/** The site's example: what a reader starts from. */
export const depart: Saisie = { scenario: exemple, vue: vueExemple };

/** All that the islands of a page share. */
export interface Etat {
  readonly saisie: Signal<Saisie>;
  /** The last valid results; `undefined` until the first ones, while the page shows those of its build. */
  readonly calcul: Signal<Calcul | undefined>;
  /** What the worker was last asked to compute: what else follows from it is asked with it. */
  readonly demande: Signal<Saisie | undefined>;
  readonly fraicheur: Signal<Fraicheur>;
  readonly erreurs: Signal<readonly Erreur[]>;
  readonly panne: Signal<string>;
  readonly avis: Signal<Avis | undefined>;
  readonly gardee: Signal<Saisie | undefined>;
  /** What an address has replaced, until it is restored. */
  readonly remplacee: Signal<Saisie | undefined>;
  /** The scenario of another tab, which has not taken the place of this one's. */
  readonly autre: Signal<Saisie | undefined>;
  /** For whom the browser keeps what the reader has typed: all tabs, this one, nobody. */
  readonly garde: Signal<'tous' | 'onglet' | 'rien'>;
  /** What the reader starts from: the site's example, or the page's own. */
  readonly debut: Signal<Saisie>;
  /** The fragment that carries the scenario; empty while it is the example's, `undefined` when it is too long. */
  readonly fragment: Signal<string | undefined>;
  /** Whether the page opened with what the reader had typed: the results of its build are not theirs then. */
  readonly resumed: Signal<boolean>;
  /** Whether anything differs from the example. */
  readonly modifiee: ReadonlySignal<boolean>;
}

export function creerEtat(): Etat {
  const [saisie, debut] = [signal(depart), signal(depart)];
  return {
    saisie,
    debut,
    calcul: signal(undefined),
    demande: signal(undefined),
    fraicheur: signal('a-jour'),
    erreurs: signal([]),
    panne: signal(''),
    avis: signal(undefined),
    gardee: signal(undefined),
    remplacee: signal(undefined),
    autre: signal(undefined),
    garde: signal('tous'),
    fragment: signal(''),
    resumed: signal(false),
    modifiee: computed(() => differe(saisie.value, debut.value)),
  };
}

export function differe(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
