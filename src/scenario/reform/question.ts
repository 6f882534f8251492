import type { Leaf } from '../format/shape.ts';

/** A set of rules as it is typed: an `ipep-regles/1` document, of which any value may be wrong yet. */
export interface TypedRuleSet {
  readonly format: 'ipep-regles/1';
  readonly nom: string;
  readonly note?: string;
  readonly parametres?: Readonly<Record<string, Leaf>>;
  readonly parametresParAnnee?: Readonly<Record<string, Readonly<Record<string, Leaf>>>>;
  readonly options?: { readonly recuperation?: string; readonly evolution?: string };
  readonly enveloppe?: { readonly mode: string; readonly facteur?: Leaf };
}

/** The set that others are compared with: it gives nothing, so that all its values are the cahier's. */
export const cahierSet: TypedRuleSet = { format: 'ipep-regles/1', nom: 'Cahier' };

/** Sets of rules to be put side by side on the groupements of a document; both as they are typed. */
export interface ReformQuestion {
  readonly document: unknown;
  readonly sets: readonly TypedRuleSet[];
}

/** The ranks of the sets of a question, the cahier's first: each is a piece of the work. */
export const piecesOfReform = ({ sets }: ReformQuestion): number[] => [-1, ...sets.keys()];
