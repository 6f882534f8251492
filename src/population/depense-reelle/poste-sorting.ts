import type { Sort } from '../../cahier/people/postes/depenses-to-sort.ts';

/** What is answered of an item; an open one is right either way, and counts for nothing. */
export type ReponseAuTri = Exclude<Sort, 'ouvert'>;

/** How the sorting goes: over the items that the texts settle. */
export interface BilanDuTri {
  readonly justes: number;
  readonly repondues: number;
  readonly tranchees: number;
  readonly ouvertes: number;
}

/** The score of some answers, by the id of the item. */
export function bilanDuTri(
  depenses: readonly { readonly id: string; readonly sort: Sort }[],
  reponses: Readonly<Record<string, ReponseAuTri>>,
): BilanDuTri {
  const tranchees = depenses.filter(({ sort }) => sort !== 'ouvert');
  const repondues = tranchees.filter(({ id }) => reponses[id] !== undefined);
  return {
    justes: repondues.filter(({ id, sort }) => reponses[id] === sort).length,
    repondues: repondues.length,
    tranchees: tranchees.length,
    ouvertes: depenses.length - tranchees.length,
  };
}
