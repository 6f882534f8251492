import type { HypothesisId } from './ids.ts';
import type { RuleCitationId } from './text/citations/rule-citations.ts';
import type { Status } from './text/provenance.ts';

interface OriginDefinition {
  readonly status: Status;
  /** The part of the cahier, « annexe 5 » or « partie 8-II-2 ». */
  readonly section: string;
  readonly citations: readonly RuleCitationId[];
  readonly hypotheses?: readonly HypothesisId[];
  /** See `Origin`. */
  readonly numbersAreSupposed?: true;
}

/** Where a rule comes from, its ids checked by their types. */
export function origin({ hypotheses = [], ...definition }: OriginDefinition) {
  return { ...definition, hypotheses };
}

/** What a line of a definition by cases still rests on, its ids checked by their type; nothing without any. */
export const supposing = (...hypotheses: readonly HypothesisId[]) => ({ hypotheses });
