import { avanceOutsideEnveloppe, avanceThenRecuperation, remainingSolde, wholeSolde } from './avance.ts';
import { exceededEnveloppe, reducedEnveloppe, twoNeighbours } from './portfolios.ts';
import { scores } from './scores.ts';

/** Whole scenarios that an edge case of a page needs: several years, or several groupements. All figures are invented. */
export const examples = {
  avanceThenRecuperation,
  remainingSolde,
  wholeSolde,
  avanceOutsideEnveloppe,
  twoNeighbours,
  exceededEnveloppe,
  reducedEnveloppe,
  ...scores,
};
