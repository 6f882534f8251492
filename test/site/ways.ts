import { builtDocument } from './built.ts';

/** The pages to which a part of a built page leads, itself left out. */
function leadsTo(page: string, selector: string): string[] {
  const links = builtDocument(page).querySelectorAll<HTMLAnchorElement>(selector);
  const paths = [...links].map((link) => new URL(link.getAttribute('href') ?? '', `http://site/${page}`));
  const found = paths.filter(({ host, pathname }) => host === 'site' && /\/$/.test(pathname));
  return [...new Set(found.map(({ pathname }) => pathname.slice(1)))].filter((each) => each !== page);
}

/** The pages to which what a page says leads, beyond its head, its foot and what stands before and after it. */
export const onwardLinks = (page: string): string[] => leadsTo(page, 'main a[href], .cote a[href]');

/**
 * How many clicks away from `start` each page is, by what the header shows and what pages say; nothing is followed
 * from the page `without`.
 */
export function clicksFrom(start: string, without: string): Map<string, number> {
  const clicks = new Map([[start, 0]]);
  for (const [page, depth] of clicks)
    for (const next of page === without
      ? []
      : [...leadsTo(page, '.entete > a, .entrees a'), ...onwardLinks(page)])
      if (!clicks.has(next)) clicks.set(next, depth + 1);
  return clicks;
}
