import type { CitationId } from '../../cahier/text/citations/all-citations.ts';

/** The quotations of the page, in its order: all that part 9 says of the balance. */
export const balanceCitations = [
  'equilibreEconomies',
  'equilibreTaux',
  'equilibreBesoins',
  'equilibreVagues',
  'equilibreCredits',
  'plancherZero',
] as const satisfies readonly CitationId[];
