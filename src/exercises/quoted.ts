import type { RuleId } from '../cahier/edition.ts';
import { edition } from '../cahier/edition.ts';
import { offered } from '../cahier/edition-facts.ts';
import { documentNames } from '../cahier/text/citations/document-names.ts';
import { type RuleCitationId, ruleCitation } from '../cahier/text/citations/rule-citations.ts';

/** A passage letter for letter, and where it stands. */
export interface Quotation {
  readonly texte: string;
  readonly document: string;
  readonly section: string;
}

/** What the cahier says of a rule. */
export const quotationsOf = (rule: RuleId): readonly Quotation[] =>
  edition(offered).rules[rule].origin.citations.map((id) => {
    // A rule of an edition quotes what is in the register: see `origin`.
    const { texte, document, section } = ruleCitation(id as RuleCitationId);
    return { texte, document: documentNames[document], section };
  });
