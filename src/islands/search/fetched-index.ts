import { readIndex, type SearchIndex } from '../../search/index-file.ts';
import { href } from '../../site.ts';

let coming: Promise<SearchIndex> | undefined;

/** The index of the site, fetched at its first use; asked for again after a failure. */
export function fetchedIndex(): Promise<SearchIndex> {
  coming ??= fetchIndex().catch((fault: unknown) => {
    coming = undefined;
    throw fault;
  });
  return coming;
}

async function fetchIndex(): Promise<SearchIndex> {
  const response = await fetch(href('/recherche/index.json'));
  if (!response.ok) throw new Error(`the index of the search is not there: ${response.status}`);
  return readIndex(await response.text());
}
