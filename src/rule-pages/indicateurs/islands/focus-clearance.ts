import { useEffect, useRef } from 'preact/hooks';

/**
 * For what stays in view over the fields of a sheet, and grows while they are typed in: tells the sheet its height
 * (`--bilan`, by which fields scroll clear of it), and brings back from under it the field that has the focus.
 */
export function useClairDuFocus() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const collant = place.current?.closest<HTMLElement>('.resultat, .bilan-tableau');
    const feuille = collant?.closest<HTMLElement>('.feuille');
    if (!collant || !feuille) return;
    const guet = new ResizeObserver(() => {
      feuille.style.setProperty('--bilan', `${collant.offsetHeight}px`);
      const actif = document.activeElement;
      if (actif instanceof HTMLInputElement && feuille.contains(actif))
        actif.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    });
    guet.observe(collant);
    return () => guet.disconnect();
  }, []);
  return place;
}
