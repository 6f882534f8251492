import { type CitationId, citation } from '../../cahier/text/citations/all-citations.ts';
import type { PassageCite } from '../../islands/patients/passage.tsx';
import { nomsDesDocuments } from './documents.ts';

/** A quotation for an island, which does not load the register. */
export function passageDe(id: CitationId): PassageCite {
  const { texte, document, section } = citation(id);
  return { texte, document: nomsDesDocuments[document], section };
}
