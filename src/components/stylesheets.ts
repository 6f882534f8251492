import embedded from '../styles/embedded/sheet.css?url';
import everyPage from '../styles/every-page.css?url';
import plane from '../styles/shared/plane.css?url';
import register from '../styles/shared/register.css?url';
import ways from '../styles/shared/ways.css?url';

/** The sheets of the pages, by their file: beside what else a page owns in its folder, else among the styles. */
const own = import.meta.glob<string>(
  ['../rule-pages/*/sheet.css', '../laboratory/*/sheet.css', '../styles/pages/*/sheet.css'],
  { query: '?url', import: 'default', eager: true },
);

const byPage = new Map(Object.entries(own).map(([file, url]) => [file.split('/').at(-2), url]));

/** What several pages share, and most do without: the pages, by their id. */
const shared: readonly { readonly sheet: string; readonly pages: readonly string[] }[] = [
  { sheet: plane, pages: ['plan', 'incitation', 'ecart', 'evolution', 'gains'] },
  {
    sheet: register,
    pages: [
      ...[
        'parcours',
        'argent',
        'acteurs',
        'patients',
        'pourquoi',
        'faq',
        'sources',
        'hypotheses',
        'glossaire',
      ],
      ...['formats', 'donnees', 'mesures', 'confidentialite', 'accessibilite', 'recherche', 'comparer'],
    ],
  },
  { sheet: ways, pages: ['accueil', 'plan-du-site'] },
];

/**
 * The addresses of the sheets of the page at `path`: that of every page, what it shares with a few, then its own, if it has
 * one. A page has the id of its address: « ecart » at /regles/ecart/; the home page is « accueil ». What is shown of it in a
 * frame has one more.
 */
export function sheetsOf(path: string, isEmbed = false): string[] {
  const id = path.split('/').findLast(Boolean) ?? 'accueil';
  const some = shared.filter(({ pages }) => pages.includes(id)).map(({ sheet }) => sheet);
  const sheet = byPage.get(id);
  return [everyPage, ...some, ...(sheet === undefined ? [] : [sheet]), ...(isEmbed ? [embedded] : [])];
}
