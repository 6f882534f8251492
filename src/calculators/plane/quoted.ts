import type { CitationId } from '../../cahier/text/citations/all-citations.ts';

/** The quotations of the page, in its order. */
export const planeCitations = ['deuxComparaisons', 'plancherZero'] as const satisfies readonly CitationId[];
