import { listed } from './words.ts';

/** Names that stay whole, in whatever language: readers' files, links, storages and addresses bear them, or ids of the graph. */
const kept = listed('Whole names');

/** Whether a name is one of them, written for a file, `part-qualite`, or for code, `partQualite`. */
export function isKept(name: string): boolean {
  return kept.has(name) || kept.has(name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
}
