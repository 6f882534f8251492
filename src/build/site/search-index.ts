/**
 * Astro integration: the index of the search, from the finished pages (src/decisions/search.md). A page of a new part of
 * the site is found without being named here.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writtenIndex } from '../../search/index-file.ts';
import type { SearchRecord } from '../../search/record.ts';
import { pageRecords } from './page-records.ts';

/** Below the root of a site. */
export const INDEX_FILE = 'recherche/index.json';

/** What leads nowhere of its own: a page not found, the search, the parts that other sites show. */
const unread = /^\/(?:404\.html|recherche\/|integrer\/.+)$/u;

/** All the rules again, to be printed: found as a page alone. */
const BOOK = '/regles/livre/';

/** Where a quotation that several pages show is best read: beside its rule, then where its part is told. */
const quoted = [/^\/regles\//u, /^\/parcours\//u, /^\/laboratoire\//u, /^\//u];

/** All that is to be found on the pages of a finished site. */
function siteRecords(folder: string): SearchRecord[] {
  const pages = globSync('**/*.html', { cwd: folder })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/u, '$1')}`)
    .filter((chemin) => !unread.test(chemin))
    .sort();
  const records = pages.flatMap((chemin) => {
    const file = join(folder, chemin, chemin.endsWith('/') ? 'index.html' : '');
    const found = pageRecords(readFileSync(file, 'utf8'), chemin);
    return chemin === BOOK ? found.filter(({ kind }) => kind === 'page') : found;
  });
  return withEachQuotationOnce(records);
}

function withEachQuotationOnce(records: readonly SearchRecord[]): SearchRecord[] {
  const rank = ({ address }: SearchRecord): number => quoted.findIndex((place) => place.test(address));
  const best = new Map<string, SearchRecord>();
  for (const record of records.filter(({ kind }) => kind === 'quotation')) {
    const [, anchor = ''] = record.address.split('#');
    const before = best.get(anchor);
    if (before === undefined || rank(record) < rank(before)) best.set(anchor, record);
  }
  const kept = new Set(best.values());
  return records.filter((record) => record.kind !== 'quotation' || kept.has(record));
}

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const records = siteRecords(folder);
        const file = join(folder, INDEX_FILE);
        mkdirSync(join(file, '..'), { recursive: true });
        writeFileSync(file, writtenIndex(records));
        logger.info(`${records.length} things to be found`);
      },
    },
  };
}
