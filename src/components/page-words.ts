import { type CollectionEntry, getCollection } from 'astro:content';
import { type PageId, rulePages } from '../cahier/pages.ts';

/** The words of a page of rules. */
export type PageWords = CollectionEntry<'regles'>;

/** What the `page.astro` of a page receives. */
export interface PageProps {
  readonly entry: PageWords;
}

/** The words of every page of the registry; a page without words, or words without a page, stop the build. */
export async function allWords(): Promise<Readonly<Record<PageId, PageWords>>> {
  const entries = new Map((await getCollection('regles')).map((entry) => [entry.id, entry]));
  const words = rulePages.map(({ id }) => {
    const entry = entries.get(id);
    if (entry === undefined)
      throw new RangeError(`the page "${id}" has no words: src/rule-pages/${id}/words.mdx`);
    entries.delete(id);
    return [id, entry] as const;
  });
  const [orphan] = entries.keys();
  if (orphan !== undefined)
    throw new RangeError(`src/rule-pages/${orphan} has words and is no page of src/cahier/pages.ts`);
  return Object.fromEntries(words) as Record<PageId, PageWords>;
}
