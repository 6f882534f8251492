import { argent } from './citations/argent.ts';
import { calendrier } from './citations/calendrier.ts';
import type { CitationText } from './citations/citation.ts';
import { credits } from './citations/credits.ts';
import { depenses } from './citations/depenses.ts';
import { eligibilite } from './citations/eligibilite.ts';
import { faq } from './citations/faq.ts';
import { indicateurs } from './citations/indicateurs.ts';
import { lapsus } from './citations/lapsus.ts';
import { lapsusQualite } from './citations/lapsus-qualite.ts';
import { modele } from './citations/modele.ts';
import { patientele } from './citations/patientele.ts';
import { perimetre } from './citations/perimetre.ts';
import { qualite } from './citations/qualite.ts';

/** Every exact quotation that the product shows, by id. */
export const citations = {
  ...calendrier,
  ...eligibilite,
  ...faq,
  ...depenses,
  ...perimetre,
  ...argent,
  ...credits,
  ...modele,
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
