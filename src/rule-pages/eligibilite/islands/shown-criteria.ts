import type { Criterion, Exigence } from '../../../cahier/people/eligibilite/all-criteria.ts';
import type { CitedPassage } from '../../../islands/kit/cited-passage.tsx';

/** A criterion with its quotations. */
export interface AskedCriterion extends Omit<Criterion, 'dit' | 'manque' | 'citations'> {
  readonly passages: readonly CitedPassage[];
}

/** The criteria of one kind, in their order. */
export interface CriteriaGroup {
  readonly exigence: Exigence;
  readonly nom: string;
  readonly criteria: readonly AskedCriterion[];
}

export interface ProposedLegalForm {
  readonly id: string;
  readonly nom: string;
  readonly receptacle: boolean;
}
