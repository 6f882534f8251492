import { type CitationId, citation } from '../cahier/text/citations/all-citations.ts';
import type { PassageCite } from '../islands/kit/cited-passage.tsx';
import { nomsDesDocuments } from './cited-documents.ts';

/** A quotation for an island, which does not load the register. */
export function passageDe(id: CitationId): PassageCite {
  const { texte, document, section } = citation(id);
  return { texte, document: nomsDesDocuments[document], section };
}
