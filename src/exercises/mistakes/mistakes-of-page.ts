import { edition, ruleOf } from '../../cahier/edition.ts';
import { offered } from '../../cahier/edition-facts.ts';
import { type PageId, rulePages } from '../../cahier/pages.ts';
import { lines } from '../../formula/lines.ts';
import { mistakes } from './all-mistakes.ts';

/** The sentences of the known mistakes in the rules that a page explains, and in their steps; each once. */
export function mistakesOf(page: PageId): readonly string[] {
  const rules = rulePages.find(({ id }) => id === page)?.regles ?? [];
  const ids = new Set(
    rules.flatMap((id) => lines(ruleOf(edition(offered), id)).map((line): string => line.id)),
  );
  return [...new Set(mistakes.filter(({ at }) => ids.has(at)).map(({ words }) => words))];
}
