import type { CriterionId, State } from '../../cahier/people/eligibilite/all-criteria.ts';
import type { Judgement } from '../field-fault.ts';

/** The fields of the checklist; `receptacle`: whether an existing legal form would receive the money. */
type EligibiliteField = CriterionId | 'receptacle';

/** What was typed: « 1 » yes, « 0 » no, empty unknown; a number of patients; the id of a form, or « aucune ». */
export type TypedEligibilite = Readonly<Record<EligibiliteField, string>>;

/** One criterion, judged. */
export interface JudgedRow {
  readonly id: CriterionId;
  readonly state: State;
  /** Why, with the candidate's numbers. */
  readonly dit: string;
}

/** `favorable`: nothing stands against it in the text, which promises nothing. */
type Verdict = 'favorable' | 'manque' | 'incomplet';

export interface AvisEligibilite {
  readonly lignes: readonly JudgedRow[];
  readonly verdict: Verdict;
  /** In a few words, then in a sentence. */
  readonly shortText: string;
  readonly phrase: string;
}

export type EligibiliteJudgement = Judgement<'patients', AvisEligibilite>;
