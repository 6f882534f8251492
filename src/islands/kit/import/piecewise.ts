import { useEffect, useState } from 'preact/hooks';

/**
 * How many of `total` parts may be shown now: one more at each turn of the event loop, so that what is long to show
 * never holds the page for long. Starts again for another `objet`.
 */
export function usePieces(total: number, object: unknown): number {
  const [state, setState] = useState({ objet: object, shownNow: 1 });
  const shownNow = state.objet === object ? state.shownNow : 1;
  useEffect(() => {
    if (shownNow >= total) return;
    const suite = setTimeout(() => setState({ objet: object, shownNow: shownNow + 1 }));
    return () => clearTimeout(suite);
  }, [object, shownNow, total]);
  return shownNow;
}
