import { useEffect, useRef } from 'preact/hooks';

/**
 * For what stays in view over the fields of a sheet, and grows while they are typed in: tells the sheet its height
 * (`--bilan`, by which fields scroll clear of it), and brings back from under it the field that has the focus.
 */
export function useClairDuFocus() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const sticky = place.current?.closest<HTMLElement>('.resultat, .bilan-tableau');
    const sheet = sticky?.closest<HTMLElement>('.feuille');
    if (!sticky || !sheet) return;
    const watcher = new ResizeObserver(() => {
      sheet.style.setProperty('--bilan', `${sticky.offsetHeight}px`);
      const active = document.activeElement;
      if (active instanceof HTMLInputElement && sheet.contains(active))
        active.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    });
    watcher.observe(sticky);
    return () => watcher.disconnect();
  }, []);
  return place;
}
