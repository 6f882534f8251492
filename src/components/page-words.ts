import { type CollectionEntry, getCollection } from 'astro:content';
import { type PageId, rulePages } from '../cahier/pages.ts';

/** The words of a page of rules. */
export type PageWords = CollectionEntry<'regles'>;

/** What the `page.astro` of a page receives. */
export interface PageProps {
  readonly entry: PageWords;
}

/**
 * The words of every page of the registry. A page without words, words without a page, and what `faultOf` finds wrong with
 * a page stop the build, all at once.
 */
export async function allWords(
  faultOf: (page: PageId) => string | undefined = () => undefined,
): Promise<Readonly<Record<PageId, PageWords>>> {
  const entries = new Map((await getCollection('regles')).map((entry) => [entry.id, entry]));
  const ids: ReadonlySet<string> = new Set(rulePages.map(({ id }) => id));
  const faults = [
    ...rulePages.flatMap(({ id }) => [
      entries.has(id) ? undefined : `the page "${id}" has no words: src/rule-pages/${id}/words.mdx`,
      faultOf(id),
    ]),
    ...[...entries.keys()].map((id) =>
      ids.has(id) ? undefined : `src/rule-pages/${id} has words and is no page of src/cahier/pages.ts`,
    ),
  ].filter((fault) => fault !== undefined);
  if (faults.length > 0) throw new RangeError(faults.join('\n'));
  return Object.fromEntries(rulePages.map(({ id }) => [id, entries.get(id)])) as Record<PageId, PageWords>;
}
