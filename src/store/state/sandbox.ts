import { EMPTY } from '../history/history.ts';
import { clampView, type Entry } from './entry.ts';
import { type SandboxName, sandboxLabel } from './sandbox-name.ts';
import type { Own, State } from './state.ts';

/** The parts of the state that wait under a case: one that is forgotten does not compile. */
const OWN: Readonly<Record<keyof Own, true>> = {
  saisie: true,
  debut: true,
  calcul: true,
  request: true,
  freshness: true,
  erreurs: true,
  breakdown: true,
  fragment: true,
  unpublished: true,
  nextEntry: true,
  underived: true,
  resumed: true,
  touched: true,
  setAside: true,
  historique: true,
  reprise: true,
  typedField: true,
};

/** A case takes the screen, with a history of its own; another case before it gives way, the reader's own does not. */
export function opened(state: State, name: SandboxName, next: Entry, setAside: State['setAside']): State {
  const parts = Object.keys(OWN).map((key) => [key, state[key as keyof Own]]);
  const own = state.sandbox?.own ?? (Object.fromEntries(parts) as unknown as Own);
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

/** What is on screen, to be taken away: a case never goes without its name. */
export function labelled({ saisie, sandbox }: Pick<State, 'saisie' | 'sandbox'>): Entry {
  if (sandbox === undefined) return saisie;
  return { ...saisie, scenario: { ...saisie.scenario, note: sandboxLabel(sandbox) } };
}
