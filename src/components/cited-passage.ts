import { type CitationId, citation } from '../cahier/text/citations/all-citations.ts';
import type { CitedPassage } from '../islands/kit/cited-passage.tsx';
import { documentNames } from './cited-documents.ts';

/** A quotation for an island, which does not load the register. */
export function passageOf(id: CitationId): CitedPassage {
  const { texte, document, section } = citation(id);
  return { texte, document: documentNames[document], section };
}
