import type { EditionId } from '../../cahier/edition-facts.ts';
import type { ParameterId } from '../../cahier/ids.ts';

/** What a document says of the rules that it was computed with: `regles`. */
export interface StatedRules {
  readonly cahier: EditionId;
  /** The product's. */
  readonly version: string;
  /** The digest of the rules and of all default values. */
  readonly empreinte: string;
  /** The ids whose value was not the cahier's; from a file, any text. */
  readonly modifies: readonly string[];
}

/** The same in a saved scenario: `valeurs` are those of the parameters that were in force, as canonical texts. */
export interface SavedRules extends StatedRules {
  readonly valeurs?: { readonly [K in ParameterId]?: string };
}
