import type { SetAside } from '../../scenario/edit/set-aside.ts';
import type { Estimation } from '../../scenario/estimate/estimation.ts';
import type { Fault } from '../../scenario/format/faults.ts';
import type { Calculation } from '../../scenario/run/page-results.ts';
import type { EntryHistory } from '../history/history.ts';
import type { Entry } from './entry.ts';
import type { SandboxName } from './sandbox-name.ts';
import type { Avis, State } from './state.ts';

/** How a change is made. */
export interface Manner {
  /** Once valid, it makes an entry of the history of the browser, or replaces it. */
  readonly entree?: State['nextEntry'];
  /** It is typing in a field: what follows in the same field is the same change. */
  readonly typedText?: boolean;
  /** What is moved by hand, of several values at once: it is one field while it goes. */
  readonly gesture?: string | undefined;
  /** What is set aside from now on, when the change has set something aside. */
  readonly setAside?: SetAside | undefined;
  /**
   * Of which dossier it is, where that is not the one at work: `said`, the one that the change says, or none where it says
   * none; `none`, of no dossier, as an example; `begun`, the one that it says and begins: the last results are still of it.
   */
  readonly dossier?: 'said' | 'none' | 'begun';
}

/** A change of the reader's, which can be undone. */
export interface Change extends Manner {
  /** Whether a field has the focus. */
  readonly inField: boolean;
  /** By the store's clock, in milliseconds. */
  readonly at: number;
}

/** All that happens to a scenario on its page. */
export type Event =
  | { readonly type: 'changed'; readonly next: Entry; readonly change: Change }
  /** What is no change of the reader's: what the page opens with, another year, a step back. */
  | { readonly type: 'shown'; readonly next: Entry }
  | { readonly type: 'resumed'; readonly sens: 'annule' | 'retabli' }
  /** The field that was typed in is left. */
  | { readonly type: 'field-left' }
  | { readonly type: 'history-read'; readonly historique: EntryHistory<Entry> }
  /** Answers to the simple questions: the scenario is to follow from them. */
  | {
      readonly type: 'answered';
      readonly estimation: Estimation;
      readonly change?: Change | undefined;
      /** The one that they are of from now on. */
      readonly dossier: Entry['dossier'];
    }
  | { readonly type: 'derived'; readonly scenario: Entry['scenario'] }
  | { readonly type: 'asked' }
  | { readonly type: 'computed'; readonly calcul: Calculation }
  | { readonly type: 'refused'; readonly erreurs: readonly Fault[] }
  | { readonly type: 'broken'; readonly message: string }
  /** A case is tried, over the reader's own. */
  | {
      readonly type: 'sandbox-opened';
      readonly name: SandboxName;
      readonly next: Entry;
      readonly setAside: SetAside;
    }
  /** The reader's own is on screen again, as it was. */
  | { readonly type: 'sandbox-left' }
  /** The last valid scenario, found again where what is typed is refused. */
  | { readonly type: 'last-valid'; readonly saisie: Entry; readonly calcul: Calculation }
  | { readonly type: 'to-publish'; readonly saisie: Entry | undefined }
  | { readonly type: 'published'; readonly fragment: string | undefined }
  /** An address is the reader's own, or was when the storage was written. */
  | { readonly type: 'addressed'; readonly fragment: string }
  /** What is kept is there while the address of the page is read. */
  | { readonly type: 'awaiting-address'; readonly kept: Entry | undefined }
  /** The reader's own is on screen: from the storage, unless it is the example. */
  | { readonly type: 'opened' }
  | { readonly type: 'kept'; readonly gardee: Entry | undefined }
  | { readonly type: 'touched' }
  | { readonly type: 'said'; readonly avis: Avis | undefined }
  /** An address has taken the place of the reader's own, which is offered. */
  | { readonly type: 'replaced'; readonly own: Entry | undefined; readonly avis: Avis }
  /** What an address has replaced is there again, or is given up. */
  | { readonly type: 'replaced-forgotten'; readonly avis: Avis | undefined }
  /** Another tab has kept another scenario. */
  | { readonly type: 'other-tab'; readonly autre: Entry | undefined; readonly remplacee?: Entry | undefined }
  /** The reader's own, as it is, is of this dossier from now on, or of none. */
  | { readonly type: 'tied'; readonly dossier: Entry['dossier'] }
  /** This browser keeps no dossiers: none is begun. */
  | { readonly type: 'dossiers-refused' }
  | { readonly type: 'stored'; readonly keptOne: State['keptOne'] };
