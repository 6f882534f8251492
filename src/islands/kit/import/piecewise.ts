import { useEffect, useState } from 'preact/hooks';

/**
 * How many of `total` parts may be shown now: one more at each turn of the event loop, so that what is long to show
 * never holds the page for long. Starts again for another `objet`.
 */
export function useMorceaux(total: number, objet: unknown): number {
  const [etat, setEtat] = useState({ objet, montres: 1 });
  const montres = etat.objet === objet ? etat.montres : 1;
  useEffect(() => {
    if (montres >= total) return;
    const suite = setTimeout(() => setEtat({ objet, montres: montres + 1 }));
    return () => clearTimeout(suite);
  }, [objet, montres, total]);
  return montres;
}
