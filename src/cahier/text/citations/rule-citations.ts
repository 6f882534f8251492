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

/** The quotations that rules, results and exercises carry along: what a worker or an export may load. */
export const ruleCitations = {
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

export type RuleCitationId = keyof typeof ruleCitations;

/** One of them. */
export const ruleCitation = (id: RuleCitationId): CitationText => ruleCitations[id];
