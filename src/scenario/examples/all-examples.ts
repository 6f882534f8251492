import { avanceHorsEnveloppe, avancePuisRecuperation, soldeEntier, soldeRestant } from './avance.ts';
import { parIndicateurs } from './example-quality.ts';
import { deuxVoisins, enveloppeDepassee, enveloppeReduite } from './portfolios.ts';
import { scores } from './scores.ts';

/** Whole scenarios that an edge case of a page needs: several years, or several groupements. All figures are invented. */
export const exemples = {
  avancePuisRecuperation,
  soldeRestant,
  soldeEntier,
  avanceHorsEnveloppe,
  deuxVoisins,
  enveloppeDepassee,
  enveloppeReduite,
  parIndicateurs,
  ...scores,
};
