import type { CitationId } from '../../text/citations/all-citations.ts';
import type { Criterion } from './criterion.ts';
import { encouragedCriteria } from './encouraged.ts';
import { requiredCriteria } from './required.ts';

export type { Criterion, CriterionId, Exigence, State } from './criterion.ts';
export { exigences } from './criterion.ts';

/** What the cahier asks of a candidate, what it requires first. */
export const eligibiliteCriteria: readonly Criterion[] = [...requiredCriteria, ...encouragedCriteria];

/** How each document words the smallest patientèle. */
export const seuils: readonly { readonly citation: CitationId; readonly a5000: string }[] = [
  { citation: 'seuilPatients', a5000: 'suffit' },
  { citation: 'seulPrerequis', a5000: 'suffit' },
  { citation: 'auMoins5000', a5000: 'suffit' },
  { citation: 'superieure5000', a5000: 'ne suffit pas' },
  { citation: 'faqTerritoire', a5000: 'suffit, et un peu moins peut-être : « environ »' },
];
