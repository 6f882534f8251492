import { useEffect, useRef } from 'preact/hooks';
import { estLieu, type Lieu, reculer, revenir, type Seance } from '../../population/questionnaire/sitting.ts';
import type { Suite } from './memory.ts';

/** What an entry of the history holds: its step and the one it was reached from. Never an answer. */
interface Entree {
  readonly lieu: Lieu;
  readonly avant?: Lieu | undefined;
}

function lire(state: unknown): Entree | undefined {
  const { lieu, avant } = (state ?? {}) as Record<string, unknown>;
  if (!estLieu(lieu)) return undefined;
  return { lieu, avant: estLieu(avant) ? avant : undefined };
}

/** Marks the present entry with its step; the address stays what it is. */
function marquer(lieu: Lieu): void {
  const entree = lire(history.state);
  if (entree?.lieu !== lieu) history.replaceState({ ...entree, lieu } satisfies Entree, '');
}

interface Histoire {
  /** Shows a sitting; at another step, it is an entry of the history. */
  readonly voir: (suite: Suite) => void;
  /** The step before: the browser's own, where it is the same, so that both ways back agree. */
  readonly precedent: () => void;
}

/**
 * Makes each step an entry of the history: the browser's « back », or a swipe, goes to the step before and loses nothing.
 * The entry and the sitting are always of the same step: two moves may come before the first is rendered.
 */
export function useHistoire(ici: () => Seance, lieu: Lieu, montrer: (suite: Suite) => void): Histoire {
  const montre = useRef(montrer);
  montre.current = montrer;

  // Where the sitting is by then, which is the step of the entry by then: not that of a rendering gone by.
  useEffect(() => marquer(ici().lieu), [lieu]);
  useEffect(() => {
    const suivre = ({ state }: PopStateEvent): void => {
      const entree = lire(state);
      // An anchor of the page makes an entry of its own: it is of the step that is shown.
      if (entree && entree.lieu !== ici().lieu) montre.current((seance) => revenir(seance, entree.lieu));
      // Where its question is asked no more, another one is shown.
      marquer(ici().lieu);
    };
    addEventListener('popstate', suivre);
    return () => removeEventListener('popstate', suivre);
  }, []);

  const voir = (suite: Suite): void => {
    const avant = ici().lieu;
    montrer(suite);
    const apres = ici().lieu;
    if (apres !== avant) history.pushState({ lieu: apres, avant } satisfies Entree, '');
  };
  const precedent = (): void => {
    if (lire(history.state)?.avant === reculer(ici()).lieu) history.back();
    else voir(reculer);
  };
  return { voir, precedent };
}
