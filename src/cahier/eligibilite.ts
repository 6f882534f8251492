import type { CitationId } from './citations.ts';
import { encourages } from './eligibilite/encourages.ts';
import { exiges } from './eligibilite/exiges.ts';
import type { Critere } from './eligibilite/types.ts';

export type { Critere, CritereId, Etat, Exigence } from './eligibilite/types.ts';
export { exigences } from './eligibilite/types.ts';

/** What the cahier asks of a candidate, what it requires first. */
export const criteresEligibilite: readonly Critere[] = [...exiges, ...encourages];

/** How each document words the smallest patientèle. */
export const seuils: readonly { readonly citation: CitationId; readonly a5000: string }[] = [
  { citation: 'seuilPatients', a5000: 'suffit' },
  { citation: 'seulPrerequis', a5000: 'suffit' },
  { citation: 'auMoins5000', a5000: 'suffit' },
  { citation: 'superieure5000', a5000: 'ne suffit pas' },
  { citation: 'faqTerritoire', a5000: 'suffit, et un peu moins peut-être : « environ »' },
];
