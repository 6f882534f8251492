import type { Variable } from './model.ts';

/** A column that is a linear function of others. */
export interface Repetition {
  readonly variable: Variable;
  /** Those that it repeats; none when it is constant. */
  readonly withIt: readonly Variable[];
}

/** Why nothing can be fitted. */
export type FitFault =
  /** As many rows as coefficients at most: nothing would be left to judge the fit by. */
  | {
      readonly code: 'too-few-patients';
      readonly limits: { readonly columns: number };
      readonly received: number;
    }
  /** Every patient spends the same, €. */
  | { readonly code: 'constant-response'; readonly received: number }
  /** Columns that are constant, or that repeat others: their coefficients could be anything. */
  | { readonly code: 'repetitions'; readonly received: readonly Repetition[] };

export interface FitRefusal {
  readonly ok: false;
  readonly fault: FitFault;
}

/** Why a candidate is out of the model, or cannot be tried. */
export type LeftOut =
  | { readonly code: 'repetition'; readonly received: Repetition }
  /** Several columns, none of which says anything more. */
  | { readonly code: 'nothing-more' }
  | { readonly code: 'no-gain' }
  /** A band that no patient is in, or that all are in. */
  | { readonly code: 'empty-band' };
