import { EMPTY, type EntryHistory } from '../history/history.ts';
import { clampView, type Entry } from './entry.ts';
import { type SandboxName, sandboxLabel } from './sandbox-name.ts';
import type { Own, State } from './state.ts';

/** What is of the reader's scenario waits under a case; what is of the tab stays, whatever is on screen. */
function parts({
  sandbox: _,
  avis: _a,
  gardee: _g,
  remplacee: _r,
  autre: _o,
  dossiersRefused: _d,
  keptOne: _k,
  ...own
}: State): Own {
  return own;
}

/** A case takes the screen, with a history of its own; another case before it gives way, the reader's own does not. */
export function opened(state: State, name: SandboxName, next: Entry, setAside: State['setAside']): State {
  const own = state.sandbox?.own ?? parts(state);
  return {
    ...state,
    sandbox: { ...name, own },
    saisie: clampView(next),
    setAside,
    unpublished: undefined,
    underived: undefined,
    historique: EMPTY,
    reprise: undefined,
    typedField: { path: undefined, at: Number.NEGATIVE_INFINITY },
  };
}

/** The state without its case: the reader's own, exactly as it was left. */
export function ownOf(state: State): State {
  return state.sandbox === undefined ? state : { ...state, ...state.sandbox.own, sandbox: undefined };
}

/** Whether something was typed over a case: its history begins with it. */
export const isChanged = ({ faits }: EntryHistory<Entry>): boolean => faits.length > 0;

/** What is on screen, to be taken away: a case never goes without its name. */
export function labelled({
  saisie,
  sandbox,
  historique,
}: Pick<State, 'saisie' | 'sandbox' | 'historique'>): Entry {
  if (sandbox === undefined) return saisie;
  return { ...saisie, scenario: { ...saisie.scenario, note: sandboxLabel(sandbox, isChanged(historique)) } };
}
