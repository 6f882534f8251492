import everyPage from '../styles/every-page.css?url';

/** The sheets of the pages, by their file: beside what else a page owns in its folder, else among the styles. */
const own = import.meta.glob<string>(
  ['../rule-pages/*/sheet.css', '../laboratory/*/sheet.css', '../styles/pages/*/sheet.css'],
  { query: '?url', import: 'default', eager: true },
);

const byPage = new Map(Object.entries(own).map(([file, url]) => [file.split('/').at(-2), url]));

/**
 * The addresses of the sheets of the page at `path`: that of every page, then its own, if it has one. A page has the id of its
 * address: « ecart » at /regles/ecart/; the home page is « accueil ».
 */
export function sheetsOf(path: string): string[] {
  const sheet = byPage.get(path.split('/').findLast(Boolean) ?? 'accueil');
  return sheet === undefined ? [everyPage] : [everyPage, sheet];
}
