import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { example, exampleView } from '../../scenario/examples/first-example.ts';
import type { Fault } from '../../scenario/format/faults.ts';
import type { Calculation } from '../../scenario/run/page-results.ts';
import type { Entry } from './draft.ts';

/** How the numbers on screen stand to what is typed: only `a-jour` is fresh, the others are said. */
type Freshness = 'a-jour' | 'calcul' | 'invalide' | 'panne';

/** A message about the scenario itself, with what can be done. */
interface Avis {
  readonly texte: string;
  readonly action?: { readonly nom: string; readonly toDo: () => void };
  /** What closing it without the action means. */
  readonly shut?: () => void;
}

/** The site's example: what a reader starts from. */
export const depart: Entry = { scenario: example, vue: exampleView };

/** All that the islands of a page share. */
export interface State {
  readonly saisie: Signal<Entry>;
  /** The last valid results; `undefined` until the first ones, while the page shows those of its build. */
  readonly calcul: Signal<Calculation | undefined>;
  /** What the worker was last asked to compute: what else follows from it is asked with it. */
  readonly request: Signal<Entry | undefined>;
  readonly freshness: Signal<Freshness>;
  readonly erreurs: Signal<readonly Fault[]>;
  readonly breakdown: Signal<string>;
  readonly avis: Signal<Avis | undefined>;
  readonly gardee: Signal<Entry | undefined>;
  /** What an address has replaced, until it is restored. */
  readonly remplacee: Signal<Entry | undefined>;
  /** The scenario of another tab, which has not taken the place of this one's. */
  readonly autre: Signal<Entry | undefined>;
  /** For whom the browser keeps what the reader has typed: all tabs, this one, nobody. */
  readonly keptOne: Signal<'tous' | 'onglet' | 'rien'>;
  /** What the reader starts from: the site's example, or the page's own. */
  readonly debut: Signal<Entry>;
  /** The fragment that carries the scenario; empty while it is the example's, `undefined` when it is too long. */
  readonly fragment: Signal<string | undefined>;
  /** Whether the page opened with what the reader had typed: the results of its build are not theirs then. */
  readonly resumed: Signal<boolean>;
  /** Whether anything differs from the example. */
  readonly isModified: ReadonlySignal<boolean>;
}

export function createState(): State {
  const [saisie, debut] = [signal(depart), signal(depart)];
  return {
    saisie,
    debut,
    calcul: signal(undefined),
    request: signal(undefined),
    freshness: signal('a-jour'),
    erreurs: signal([]),
    breakdown: signal(''),
    avis: signal(undefined),
    gardee: signal(undefined),
    remplacee: signal(undefined),
    autre: signal(undefined),
    keptOne: signal('tous'),
    fragment: signal(''),
    resumed: signal(false),
    isModified: computed(() => differs(saisie.value, debut.value)),
  };
}

export function differs(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
