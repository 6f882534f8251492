import { type CDPSession, expect, type Page } from '@playwright/test';

/** One window that a reader may have: its size in pixels, and the size of type that the browser was asked for. */
interface FitWindow {
  readonly width: number;
  readonly height: number;
  readonly font: number;
}

/** A telephone, a projector, a laptop; with the type of the browser, and with larger. */
const fitWindows: readonly FitWindow[] = [
  { width: 360, height: 800, font: 16 },
  { width: 360, height: 800, font: 24 },
  { width: 1280, height: 720, font: 16 },
  { width: 1280, height: 720, font: 20 },
  { width: 1280, height: 720, font: 24 },
  { width: 1280, height: 800, font: 16 },
  { width: 1280, height: 960, font: 16 },
  // 1280 × 720 px enlarged twice.
  { width: 640, height: 360, font: 16 },
];

/** What starts when it is seen, and what opens at a touch: all of a page is there to be looked at. */
export async function wake(page: Page): Promise<void> {
  for (const island of await page.locator('astro-island[client=visible]').all()) {
    await island.locator('> *').first().scrollIntoViewIfNeeded();
    await expect(island).not.toHaveAttribute('ssr');
  }
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
  });
}

/** A page as it stands fits every window, at every size of type. */
export async function expectFit(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  for (const fitWindow of fitWindows) {
    const said = `${fitWindow.width} × ${fitWindow.height} px, ${fitWindow.font} px`;
    await resize(page, devtools, fitWindow);
    // Figures are drawn again for their width once it rests.
    await expect.poll(() => misfits(page), said).toEqual([]);
    expect.soft(await unseen(page), said).toEqual([]);
  }
  // As it was found: what has been reached is left, and what sticks to the window lies over nothing.
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
  await devtools.detach();
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, 0);
  });
}

/** Gives a page a window; the type is the browser's own setting, that media queries follow too. */
async function resize(page: Page, devtools: CDPSession, fitWindow: FitWindow): Promise<void> {
  const { width, height, font } = fitWindow;
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: font, fixed: font } });
  await page.setViewportSize({ width, height });
}

/**
 * What does not fit, said so that it can be found: the page wider than its window, a table or a figure cut by what holds
 * it, words of a figure that are cut or stand on each other, targets too small for a finger (WCAG 2.5.8).
 */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const named = (element: Element): string =>
      `${element.localName}${element.id && `#${element.id}`}${[...element.classList].map((each) => `.${each}`).join('')} « ${element.textContent?.trim().slice(0, 40)} »`;
    const shown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
      element.closest('.cache') === null;

    const wider = document.documentElement.scrollWidth - innerWidth;
    if (wider > 0) faults.push(`the page is ${wider} px wider than its window`);

    // A region that scrolls sideways has a name and is reached from the keyboard; tables that fold do not need it.
    const scrolls = (element: Element): boolean => element.scrollWidth > element.clientWidth + 1;
    for (const element of document.querySelectorAll('main *')) {
      if (!(element instanceof HTMLElement) || !shown(element) || !scrolls(element)) continue;
      const { overflowX } = getComputedStyle(element);
      // What only a screen reader meets is one pixel wide.
      if (
        overflowX === 'visible' ||
        element.clientWidth < 3 ||
        element.matches('input, textarea, select, math, math *')
      )
        continue;
      const offered = element.tabIndex >= 0 && element.ariaLabel !== null && overflowX === 'auto';
      if (!offered) faults.push(`cut: ${named(element)}`);
      else if (element.querySelector('.pliable, .feuille-large table') !== null)
        faults.push(`scrolls sideways: ${named(element)}`);
    }
    for (const element of document.querySelectorAll('main :is(table, .dessin svg, .resultat, .bilan)')) {
      const card = element.closest('.defile, .feuille, main');
      if (!shown(element) || card === null || (card.matches('.defile') && scrolls(card))) continue;
      const [inner, outer] = [element.getBoundingClientRect(), card.getBoundingClientRect()];
      const beyond = Math.max(inner.right - outer.right, outer.left - inner.left);
      if (beyond > 1) faults.push(`${Math.round(beyond)} px out of its card: ${named(element)}`);
    }

    for (const svg of document.querySelectorAll('main svg')) {
      if (!shown(svg)) continue;
      const edge = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll('text')]
        .filter((text) => text.textContent !== '')
        .map((text) => ({ said: text.textContent, box: text.getBoundingClientRect() }));
      const scale = edge.width / (Number(svg.getAttribute('viewBox')?.split(/[ ,]+/)[2]) || edge.width);
      for (const [rank, { said, box }] of texts.entries()) {
        if (
          box.left < edge.left - 1 ||
          box.right > edge.right + 1 ||
          box.top < edge.top - 2 ||
          box.bottom > edge.bottom + 2
        )
          faults.push(`out of its figure: « ${said} »`);
        for (const other of texts.slice(rank + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          // Boxes of text are as high as their line: the letters are apart when a third of it is shared.
          if (across > 1 && down > 4.5 * scale) faults.push(`on each other: « ${said} », « ${other.said} »`);
        }
      }
    }

    const targets = [
      ...document.querySelectorAll(
        ':is(a[href], button, input:not([type=hidden], [type=file]), select, summary, label:has(input[type=radio], input[type=checkbox]))',
      ),
    ]
      .filter((element) => shown(element) && !element.matches('.evitement'))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    // In a sentence, the height of a line is what a link has.
    const inSentence = (element: Element): boolean => {
      if (getComputedStyle(element).display !== 'inline') return false;
      const block = element.closest('p, li, dd, dt, td, th, figcaption, summary, h1, h2, h3, cite, div');
      return (block?.textContent?.trim().length ?? 0) > (element.textContent?.trim().length ?? 0);
    };
    const small = targets.filter(({ box }) => box.width < 23.5 || box.height < 23.5);
    for (const { element, box } of small) {
      if (inSentence(element) || element.matches('input[type=radio], input[type=checkbox]')) continue;
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      const near = targets.find(
        ({ element: other, box: its }) =>
          other !== element &&
          !other.contains(element) &&
          !element.contains(other) &&
          Math.hypot(Math.max(its.left - x, 0, x - its.right), Math.max(its.top - y, 0, y - its.bottom)) < 12,
      );
      if (near !== undefined)
        faults.push(
          `${Math.round(box.width)} × ${Math.round(box.height)} px, too near another: ${named(element)}`,
        );
    }
    return [...new Set(faults)];
  });
}

/** The fields that, once reached, lie under what stays in view, or leave their result out of it. */
function unseen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const fields = document.querySelectorAll<HTMLElement>(
      ':is(.questions, .panneau .champs) :is(input, select):not(:disabled)',
    );
    const faults: string[] = [];
    for (const field of fields) {
      if (!field.checkVisibility({ contentVisibilityAuto: true })) continue;
      // One that has the focus already would not be scrolled to: in another window, it may have been left anywhere.
      field.blur();
      field.focus();
      const { left, right, top, bottom } = field.getBoundingClientRect();
      const found = [top + 2, bottom - 2].map((y) => document.elementFromPoint((left + right) / 2, y));
      if (found.some((each) => each !== field)) faults.push(`covered: ${field.id}`);
      for (const result of document.querySelectorAll('.rappel, .panneau .resultat')) {
        const { position } = getComputedStyle(result);
        const box = result.getBoundingClientRect();
        if (
          position !== 'sticky' ||
          box.height === 0 ||
          !result.parentElement?.closest('.questions, .panneau')?.contains(field)
        )
          continue;
        if (box.top < -1 || box.bottom > innerHeight + 1)
          faults.push(`${result.className} out of view from ${field.id}`);
      }
    }
    return faults;
  });
}
