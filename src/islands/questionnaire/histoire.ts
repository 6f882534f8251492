import { useEffect, useRef } from 'preact/hooks';
import { estLieu, type Lieu, reculer, revenir, type Seance } from '../../population/questionnaire/seance.ts';
import type { Suite } from './memoire.ts';

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

/** Makes each step an entry of the history: the browser's « back », or a swipe, goes to the step before and loses nothing. */
export function useHistoire(seance: Seance, montrer: (suite: Suite) => void): Histoire {
  const courante = useRef({ seance, montrer });
  courante.current = { seance, montrer };

  useEffect(() => marquer(seance.lieu), [seance.lieu]);
  useEffect(() => {
    const suivre = ({ state }: PopStateEvent): void => {
      const { seance: ici, montrer: montre } = courante.current;
      const entree = lire(state);
      // An anchor of the page makes an entry of its own: it is of the step that is shown.
      if (entree === undefined) marquer(ici.lieu);
      else if (entree.lieu !== ici.lieu) montre((seance) => revenir(seance, entree.lieu));
    };
    addEventListener('popstate', suivre);
    return () => removeEventListener('popstate', suivre);
  }, []);

  const voir = (suite: Suite): void => {
    let [avant, apres] = [seance.lieu, seance.lieu];
    montrer((ici) => {
      const next = suite(ici);
      [avant, apres] = [ici.lieu, next.lieu];
      return next;
    });
    if (apres !== avant) history.pushState({ lieu: apres, avant } satisfies Entree, '');
  };
  const precedent = (): void => {
    const next = reculer(seance);
    if (lire(history.state)?.avant === next.lieu) history.back();
    else voir(reculer);
  };
  return { voir, precedent };
}
