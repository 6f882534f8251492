import { useEffect, useRef } from 'preact/hooks';
import {
  comeBack,
  goBack,
  isPlace,
  type Place,
  type Seance,
} from '../../population/questionnaire/sitting.ts';
import type { Suite } from './memory.ts';

/** What an entry of the history holds: its step and the one it was reached from. Never an answer. */
interface Entree {
  readonly lieu: Place;
  readonly avant?: Place | undefined;
}

function read(state: unknown): Entree | undefined {
  const { lieu, avant } = (state ?? {}) as Record<string, unknown>;
  if (!isPlace(lieu)) return undefined;
  return { lieu, avant: isPlace(avant) ? avant : undefined };
}

/** Marks the present entry with its step; the address stays what it is. */
function markPlace(lieu: Place): void {
  const entree = read(history.state);
  if (entree?.lieu !== lieu) history.replaceState({ ...entree, lieu } satisfies Entree, '');
}

interface TabHistory {
  /** Shows a sitting; at another step, it is an entry of the history. */
  readonly look: (suite: Suite) => void;
  /** The step before: the browser's own, where it is the same, so that both ways back agree. */
  readonly precedent: () => void;
}

/**
 * Makes each step an entry of the history: the browser's « back », or a swipe, goes to the step before and loses nothing.
 * The entry and the sitting are always of the same step: two moves may come before the first is rendered.
 */
export function useTabHistory(here: () => Seance, lieu: Place, show: (suite: Suite) => void): TabHistory {
  const shown = useRef(show);
  shown.current = show;

  // Where the sitting is by then, which is the step of the entry by then: not that of a rendering gone by.
  useEffect(() => markPlace(here().lieu), [lieu]);
  useEffect(() => {
    const follow = ({ state }: PopStateEvent): void => {
      const entree = read(state);
      // An anchor of the page makes an entry of its own: it is of the step that is shown.
      if (entree && entree.lieu !== here().lieu) shown.current((seance) => comeBack(seance, entree.lieu));
      // Where its question is asked no more, another one is shown.
      markPlace(here().lieu);
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  const look = (suite: Suite): void => {
    const avant = here().lieu;
    show(suite);
    const apres = here().lieu;
    if (apres !== avant) history.pushState({ lieu: apres, avant } satisfies Entree, '');
  };
  const precedent = (): void => {
    if (read(history.state)?.avant === goBack(here()).lieu) history.back();
    else look(goBack);
  };
  return { look, precedent };
}
