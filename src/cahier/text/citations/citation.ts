import type { DocumentId, Section } from './sections.ts';

/**
 * An exact quotation. `texte` is the document's, letter for letter: only white space and the kind of apostrophe are
 * ours. A cut is « […] »; a line feed starts a new line (show with `white-space: pre-line`). No typographer touches it.
 */
export interface CitationText {
  readonly document: DocumentId;
  /** Where it stands, as read after « Cahier des charges, »: « partie 8-II-1 », « annexe 5 ». */
  readonly section: Section;
  readonly texte: string;
  /** Exact substrings of `texte` that state the rule. */
  readonly highlighted?: readonly string[];
}

export type CitationGroup = Readonly<Record<string, CitationText>>;
