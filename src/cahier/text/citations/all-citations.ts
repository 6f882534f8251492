import type { CitationText } from './citation.ts';
import { dataGiven } from './data-given.ts';
import { judged } from './judged.ts';
import { life } from './life.ts';
import { method } from './method.ts';
import { origin } from './origin.ts';
import { otherModels } from './other-models.ts';
import { patientsRights } from './patients-rights.ts';
import { presented } from './presented.ts';
import { purpose } from './purpose.ts';
import { roles } from './roles.ts';
import { ruleCitations } from './rule-citations.ts';
import { serviceDetails } from './service-details.ts';
import { services } from './services.ts';
import { spent } from './spent.ts';
import { systems } from './systems.ts';

/** Every exact quotation that the product shows, by id: those of the rules, then those of what surrounds them. */
export const citations = {
  ...ruleCitations,
  ...origin,
  ...purpose,
  ...judged,
  ...life,
  ...roles,
  ...systems,
  ...services,
  ...dataGiven,
  ...spent,
  ...patientsRights,
  ...otherModels,
  ...method,
  ...serviceDetails,
  ...presented,
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
