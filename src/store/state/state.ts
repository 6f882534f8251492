import type { SetAside } from '../../scenario/edit/set-aside.ts';
import type { Estimation } from '../../scenario/estimate/estimation.ts';
import { example, exampleView } from '../../scenario/examples/first-example.ts';
import type { Fault } from '../../scenario/format/faults.ts';
import type { Calculation } from '../../scenario/run/page-results.ts';
import { EMPTY, type EntryHistory } from '../history/history.ts';
import type { Entry } from './entry.ts';
import type { SandboxName } from './sandbox-name.ts';

/** How the numbers on screen stand to what is typed: only `a-jour` is fresh, the others are said. */
type Freshness = 'a-jour' | 'calcul' | 'invalide' | 'panne';

/** A message about the scenario itself, with what can be done. */
export interface Avis {
  readonly texte: string;
  readonly action?: { readonly nom: string; readonly toDo: () => void };
  /** What closing it without the action means. */
  readonly shut?: () => void;
}

/** What was just undone or done again. */
export interface Resumption {
  readonly sens: 'annule' | 'retabli';
  readonly avant: Entry;
  readonly apres: Entry;
}

/** The change under way in a field: what follows there before long is the same one. */
interface TypedField {
  /** The path of what it changes; `undefined` for what is no typing in a field. */
  readonly path: string | undefined;
  /** By the store's clock, in milliseconds. */
  readonly at: number;
}

/** The year that shows what the page is about, which its HTML gives. */
const { openingYear = exampleView.annee } = globalThis.document?.documentElement?.dataset ?? {};

/** The site's example, where the page looks at it: what a reader starts from. */
export const depart: Entry = { scenario: example, vue: { ...exampleView, annee: Number(openingYear) } };

/** All that a page knows of its scenario; `reduce` alone makes another. */
export interface State {
  readonly saisie: Entry;
  /** The case that is on screen in the place of the reader's own. */
  readonly sandbox: Sandbox | undefined;
  /** The last valid results; `undefined` until the first ones, while the page shows those of its build. */
  readonly calcul: Calculation | undefined;
  /** What the worker was last asked to compute: what else follows from it is asked with it. */
  readonly request: Entry | undefined;
  readonly freshness: Freshness;
  /** Whether the last results, and the address, are of another dossier than the one that has been opened since. */
  readonly isOthers: boolean;
  readonly erreurs: readonly Fault[];
  readonly breakdown: string;
  readonly avis: Avis | undefined;
  /** A second scenario, kept to be compared. */
  readonly gardee: Entry | undefined;
  /** What an address has replaced, until it is restored. */
  readonly remplacee: Entry | undefined;
  /** The scenario of another tab, which has not taken the place of this one's. */
  readonly autre: Entry | undefined;
  /** Whether the browser refuses to keep dossiers: what is typed is in none then. */
  readonly dossiersRefused: boolean;
  /** For whom the browser keeps what the reader has typed: all tabs, this one, nobody. */
  readonly keptOne: 'tous' | 'onglet' | 'rien';
  /** Whether something is the reader's: what the browser does not keep of it is said then. */
  readonly touched: boolean;
  /** The fragment that carries the scenario; empty while it is the example's, `undefined` when it is too long. */
  readonly fragment: string | undefined;
  /** The one that it has taken the place of: a reload of the same moment may still be of that address. */
  readonly former: string;
  /** A valid scenario whose address waits for typing to rest. */
  readonly unpublished: Entry | undefined;
  /** Once valid, the scenario makes an entry of the history of the browser, or replaces it. */
  readonly nextEntry: 'remplace' | 'ajoute';
  /** Answers that no scenario has followed from yet: on their way, or refused. */
  readonly underived: Estimation | undefined;
  /** Whether the page opened with what the reader had typed: the results of its build are not theirs then. */
  readonly resumed: boolean;
  /** What choices have set aside: nothing typed is lost, and an undo leaves it. */
  readonly setAside: SetAside;
  readonly historique: EntryHistory<Entry>;
  /** Until something else is changed. */
  readonly reprise: Resumption | undefined;
  readonly typedField: TypedField;
}

/** The parts that are of one scenario; the others are of the tab, whatever is on screen. */
export type Own = Omit<
  State,
  'sandbox' | 'avis' | 'gardee' | 'remplacee' | 'autre' | 'dossiersRefused' | 'keptOne'
>;

/** A case on screen, over what is the reader's: that waits, as it was, and is what the browser and the address keep. */
interface Sandbox extends SandboxName {
  readonly own: Own;
}

export const initialState: State = {
  saisie: depart,
  sandbox: undefined,
  calcul: undefined,
  request: undefined,
  freshness: 'a-jour',
  isOthers: false,
  erreurs: [],
  breakdown: '',
  avis: undefined,
  gardee: undefined,
  remplacee: undefined,
  autre: undefined,
  dossiersRefused: false,
  keptOne: 'tous',
  touched: false,
  fragment: '',
  former: '',
  unpublished: undefined,
  nextEntry: 'remplace',
  underived: undefined,
  resumed: false,
  setAside: {},
  historique: EMPTY,
  reprise: undefined,
  typedField: { path: undefined, at: Number.NEGATIVE_INFINITY },
};

export function differs(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
