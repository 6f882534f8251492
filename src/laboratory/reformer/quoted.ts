import type { CitationId } from '../../cahier/text/citations/all-citations.ts';

/** The quotations of the page, in its order. */
export const reformCitations = [
  'coefficientsSomme',
  'evolutionTroisAns',
] as const satisfies readonly CitationId[];
