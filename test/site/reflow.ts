import type { Page } from '@playwright/test';

/** By how many pixels the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** What WCAG 2.2 asks a page to bear (1.4.12): lines, paragraphs, letters and words set apart. */
export function spaced(page: Page): Promise<void> {
  return page.evaluate(() => {
    // The content policy refuses an inline style; a sheet made by script is none.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
    );
    document.adoptedStyleSheets.push(sheet);
  });
}

/** What can be reached from the keyboard and, once it is, lies wholly under something else, or out of the window. */
export function covered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const reached = document.querySelectorAll<HTMLElement>(
      'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex="0"]',
    );
    const parts = [0.05, 0.3, 0.5, 0.7, 0.95];
    const seen = (element: HTMLElement): boolean =>
      [...element.getClientRects()].some(({ left, top, width, height }) =>
        parts.some((across) =>
          parts.some((down) => {
            const found = document.elementFromPoint(left + width * across, top + height * down);
            return found !== null && (element.contains(found) || found.contains(element));
          }),
        ),
      );
    const hidden: string[] = [];
    for (const element of reached) {
      const shown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (!shown || element.offsetWidth < 2 || element.closest('.cache')) continue;
      element.focus();
      // A field may be hidden behind its label, which shows it.
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      if (![element, ...labels].some(seen))
        hidden.push(`${element.localName} ${element.id || element.textContent}`);
    }
    return hidden;
  });
}

/** What moves by itself, or would scroll smoothly, on a page whose reader asks for less motion. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const running = document
      .getAnimations()
      .filter(({ playState, effect }) => playState === 'running' && Number(effect?.getTiming().duration) > 0)
      .map((animation) => `animation ${animation.id}`);
    const smooth = [...document.querySelectorAll('*')]
      .filter((element) => {
        const { scrollBehavior, transitionDuration, animationDuration } = getComputedStyle(element);
        const durations = `${transitionDuration}, ${animationDuration}`.split(', ');
        return scrollBehavior === 'smooth' || durations.some((each) => Number.parseFloat(each) > 0);
      })
      .map((element) => `${element.localName}.${element.className}`);
    return [...running, ...smooth];
  });
}
