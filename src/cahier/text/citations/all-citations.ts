import { model } from './adjustment-model.ts';
import type { CitationText } from './citation.ts';
import { credits } from './credits.ts';
import { calendrier } from './dates.ts';
import { depenses } from './depenses.ts';
import { eligibilite } from './eligibilite.ts';
import { faq } from './faq.ts';
import { indicateurs } from './indicateurs.ts';
import { money } from './money.ts';
import { patientele } from './patientele.ts';
import { qualite } from './quality.ts';
import { perimeter } from './scope.ts';
import { lapsus } from './slips.ts';
import { lapsusQualite } from './slips-of-quality.ts';

/** Every exact quotation that the product shows, by id. */
export const citations = {
  ...calendrier,
  ...eligibilite,
  ...faq,
  ...depenses,
  ...perimeter,
  ...money,
  ...credits,
  ...model,
  ...patientele,
  ...qualite,
  ...indicateurs,
  ...lapsus,
  ...lapsusQualite,
} as const;

export type CitationId = keyof typeof citations;

export interface Citation extends CitationText {
  readonly id: CitationId;
}

/** One quotation with its id, ready to be shown; see `CitationText` for what its fields hold. */
export function citation(id: CitationId): Citation {
  const text: CitationText = citations[id];
  return { id, ...text };
}
