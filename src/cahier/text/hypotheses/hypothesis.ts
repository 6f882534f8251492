import type { HypothesisId, ParameterId, RuleName } from '../../ids.ts';
import type { PageId } from '../../pages.ts';
import type { CitationId } from '../citations/all-citations.ts';

/** A choice that the cahier leaves open, as the register shows it to readers, in French. */
export interface Hypothesis {
  readonly id: HypothesisId;
  readonly title: string;
  /** What the product does. */
  readonly choice: string;
  /** Why: what the cahier says, and how the choice follows or does not. */
  readonly reason: string;
  /** What else it could be; absent when no other reading seems reasonable. */
  readonly others?: string;
  readonly citations: readonly CitationId[];
  /** The parameters whose value is this hypothesis. */
  readonly parametres: readonly ParameterId[];
  /** The results that it bears on directly. */
  readonly regles: readonly RuleName[];
  /** The pages that it bears on, where no result does. */
  readonly pages?: readonly PageId[];
  /** Where a reader changes it, when it is not a parameter. */
  readonly whereToChange?: string;
}

export type HypothesisRecord<K extends HypothesisId> = {
  readonly [P in K]: Hypothesis & { readonly id: P };
};
