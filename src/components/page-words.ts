import { type CollectionEntry, getCollection } from 'astro:content';
import { type PageId, rulePages } from '../cahier/pages.ts';

/** The words of a page of rules. */
export type PageWords = CollectionEntry<'regles'>;

/** What the `page.astro` of a page receives. */
export interface PageProps {
  readonly entry: PageWords;
}

/** The words of every page of the registry: src/build/site/whole-pages.ts stops a build where one has none. */
export async function allWords(): Promise<Readonly<Record<PageId, PageWords>>> {
  const entries = new Map((await getCollection('regles')).map((entry) => [entry.id, entry]));
  return Object.fromEntries(rulePages.map(({ id }) => [id, entries.get(id)])) as Record<PageId, PageWords>;
}
