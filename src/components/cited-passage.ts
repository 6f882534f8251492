import { type CitationId, citation } from '../cahier/text/citations/all-citations.ts';
import { documentNames } from '../cahier/text/citations/document-names.ts';
import type { CitedPassage } from '../islands/kit/cited-passage.tsx';

/** A quotation for an island, which does not load the register. */
export function passageOf(id: CitationId): CitedPassage {
  const { texte, document, section } = citation(id);
  return { texte, document: documentNames[document], section };
}
