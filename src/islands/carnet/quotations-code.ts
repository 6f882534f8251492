/* What a page fetches to choose a quotation: the register of all of them. */
import { type CitationId, citation, citations } from '../../cahier/text/citations/all-citations.ts';
import { documentNames } from '../../cahier/text/citations/document-names.ts';

/** A quotation with its source in words. */
export interface Quotation {
  readonly citation: string;
  readonly document: string;
  readonly section: string;
  readonly texte: string;
}

export const quotations: readonly Quotation[] = (Object.keys(citations) as CitationId[]).map((id) => {
  const { texte, document, section } = citation(id);
  return { citation: id, document: documentNames[document], section, texte };
});
