import type { Page } from '@playwright/test';

/** The attribute of what `markUnlike` has found. */
export const unlike = '[data-unlike]';

/**
 * Marks what is seen otherwise than when the page was last looked at in the same colours: shown since, or of another
 * colour, ground, place or class of size. Contrast has to be looked at there again, and nowhere else; gives how much.
 */
export function markUnlike(page: Page, colours: string): Promise<number> {
  return page.evaluate((colours) => {
    const kept = window as unknown as { looks?: Record<string, WeakMap<Element, string>> };
    kept.looks ??= {};
    const before = kept.looks[colours];
    const now = new WeakMap<Element, string>();
    kept.looks[colours] = now;
    let marked = 0;
    for (const element of document.querySelectorAll('body, body *')) {
      element.removeAttribute('data-unlike');
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const style = getComputedStyle(element);
      const { color, backgroundColor, backgroundImage, opacity, position, textDecorationLine } = style;
      // Where large type begins, which bears less contrast (WCAG 1.4.3): 18 points, or 14 in bold.
      const large = Number.parseFloat(style.fontSize) >= (Number(style.fontWeight) >= 700 ? 18.66 : 24);
      const look = [color, backgroundColor, backgroundImage, opacity, position, textDecorationLine, large];
      now.set(element, look.join());
      if (before?.get(element) === look.join()) continue;
      element.setAttribute('data-unlike', '');
      marked += 1;
    }
    return marked;
  }, colours);
}
