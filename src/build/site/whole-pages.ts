/**
 * Astro integration: what a page of the registry lacks, and words of no page, stop the build before it has begun, all at
 * once and by their names.
 */
import { existsSync, globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { rulePages } from '../../cahier/pages.ts';

const FOLDER = 'src/rule-pages';
const REGISTRY = 'src/cahier/pages.ts';

/** What is wrong with the folders of the pages of rules, one line a fault. */
export function pageFaults(ids: readonly string[], folder: string = FOLDER): string[] {
  const lacks = (id: string, file: string) => !existsSync(join(folder, id, file));
  const worded = globSync('*/words.mdx', { cwd: folder }).map((file) => basename(dirname(file)));
  return [
    ...ids.flatMap((id) => [
      ...(lacks(id, 'words.mdx') ? [`the page "${id}" has no words: ${FOLDER}/${id}/words.mdx`] : []),
      ...(lacks(id, 'page.astro') ? [`the page "${id}" shows nothing: ${FOLDER}/${id}/page.astro`] : []),
    ]),
    ...worded
      .filter((id) => !ids.includes(id))
      .map((id) => `${FOLDER}/${id} has words and is no page of ${REGISTRY}`),
  ];
}

export function wholePages(): AstroIntegration {
  return {
    name: 'whole-pages',
    hooks: {
      'astro:config:setup': () => {
        const faults = pageFaults(rulePages.map(({ id }) => id));
        if (faults.length > 0) throw new RangeError(faults.join('\n'));
      },
    },
  };
}
