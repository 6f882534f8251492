import type { CitationText } from './citation.ts';
import { life } from './life.ts';
import { purpose } from './purpose.ts';
import { roles } from './roles.ts';
import { ruleCitations } from './rule-citations.ts';

/** Every exact quotation that the product shows, by id: those of the rules, then those of what surrounds them. */
export const citations = { ...ruleCitations, ...purpose, ...life, ...roles } as const;

export type CitationId = keyof typeof citations;

export interface Citation extends CitationText {
  readonly id: CitationId;
}

/** One quotation with its id, ready to be shown; see `CitationText` for what its fields hold. */
export function citation(id: CitationId): Citation {
  const text: CitationText = citations[id];
  return { id, ...text };
}
