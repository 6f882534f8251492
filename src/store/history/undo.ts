import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Entry, withoutView } from '../state/draft.ts';
import { isEntry } from '../state/shape.ts';
import { differs } from '../state/state.ts';
import { readText } from '../storage/browser-storage.ts';
import { EMPTY, type EntryHistory, noter, redo, undo } from './history.ts';

const KEY = 'ipep-historique/1';

/** How long a reader may stop in a field, in milliseconds, before what follows is another change. */
export const PAUSE = 4000;

/** What was just undone or done again. */
export interface Resumption {
  readonly sens: 'annule' | 'retabli';
  readonly avant: Entry;
  readonly apres: Entry;
}

export interface Resumptions {
  readonly historique: ReadonlySignal<EntryHistory<Entry>>;
  /** Until something else is changed. */
  readonly reprise: ReadonlySignal<Resumption | undefined>;
  /** To be called before a change; those of typing in one field are one. */
  noter(apres: Entry, typedText: boolean): void;
  /** The state to show, or nothing when there is none. */
  resume(sens: Resumption['sens']): Entry | undefined;
  /** Takes what the tab has kept, and keeps it when the page is left. */
  openUp(): void;
}

/** The changes of the scenario that can be undone, kept for the tab. */
export function createResumptions(saisie: Signal<Entry>): Resumptions {
  const entryHistory = signal<EntryHistory<Entry>>(EMPTY);
  const resumption = signal<Resumption | undefined>(undefined);
  let heldNow = false;
  let field: string | undefined;
  let instant = 0;

  const suite = (apres: Entry, typedText: boolean): boolean => {
    const avant = field;
    const past = performance.now() - instant;
    field =
      typedText && document.activeElement instanceof HTMLInputElement
        ? whereChanged(saisie.value, apres)
        : undefined;
    instant = performance.now();
    return field !== undefined && field === avant && past < PAUSE && resumption.value === undefined;
  };

  /** What keeps the history is fetched once there is one; a page left before that keeps its scenario all the same. */
  const hold = (): void => {
    if (heldNow) return;
    heldNow = true;
    import('./history-text.ts').then(
      ({ holdHistory }) => holdHistory(KEY, entryHistory, isEntry),
      () => {
        heldNow = false;
      },
    );
  };

  return {
    historique: entryHistory,
    reprise: resumption,
    noter(apres, typedText) {
      const present = saisie.value;
      if (suite(apres, typedText) || !differs(withoutView(present), withoutView(apres))) return;
      resumption.value = undefined;
      entryHistory.value = noter(entryHistory.value, present);
      hold();
    },
    resume(sens) {
      const avant = saisie.value;
      const step = (sens === 'annule' ? undo : redo)(entryHistory.value, avant);
      if (step === undefined) return undefined;
      const [apres, followingOne] = step;
      entryHistory.value = followingOne;
      resumption.value = { sens, avant, apres };
      return apres;
    },
    openUp() {
      if (readText(KEY, 'sessionStorage') !== null) hold();
      document.addEventListener('focusout', () => {
        field = undefined;
      });
    },
  };
}

/** The path of the first value that a change replaces: a change copies nothing but what leads to it. */
function whereChanged(avant: unknown, apres: unknown): string {
  if (typeof avant !== 'object' || typeof apres !== 'object' || avant === null || apres === null) return '';
  const [here, overThere] = [avant, apres] as Record<string, unknown>[];
  const cle = Object.keys({ ...here, ...overThere }).find((each) => here?.[each] !== overThere?.[each]);
  return cle === undefined ? '' : `${cle}.${whereChanged(here?.[cle], overThere?.[cle])}`;
}
