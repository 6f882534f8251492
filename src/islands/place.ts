import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * A sheet that stays in view beside the text: at the top of the window, or, when it is taller, with its foot at the
 * bottom, so that all of it can be seen by scrolling the page. Style sheets cannot know its height.
 */
export function usePlaceDansLaFenetre(feuille: RefObject<HTMLElement>): void {
  useEffect(() => {
    const place = feuille.current?.parentElement;
    if (!feuille.current || !place) return;
    const measure = (): void =>
      place.style.setProperty('--hauteur', `${feuille.current?.offsetHeight ?? 0}px`);
    const observer = new ResizeObserver(measure);
    observer.observe(feuille.current);
    return () => observer.disconnect();
  }, [feuille]);
}
