import type { Sort } from '../../cahier/people/postes/depenses-to-sort.ts';

/** What is answered of an item; an open one is right either way, and counts for nothing. */
export type SortingAnswer = Exclude<Sort, 'ouvert'>;

/** How the sorting goes: over the items that the texts settle. */
export interface SortingSummary {
  readonly rightCount: number;
  readonly answeredCount: number;
  readonly settledCount: number;
  readonly openCount: number;
}

/** The score of some answers, by the id of the item. */
export function sortingSummary(
  depenses: readonly { readonly id: string; readonly sort: Sort }[],
  reponses: Readonly<Record<string, SortingAnswer>>,
): SortingSummary {
  const settledCount = depenses.filter(({ sort }) => sort !== 'ouvert');
  const answeredCount = settledCount.filter(({ id }) => reponses[id] !== undefined);
  return {
    rightCount: answeredCount.filter(({ id, sort }) => reponses[id] === sort).length,
    answeredCount: answeredCount.length,
    settledCount: settledCount.length,
    openCount: depenses.length - settledCount.length,
  };
}
