import type { Candidate } from './fit-results.ts';
import { type VariableDuCahier, variables } from './model.ts';

/** Patients in columns, all of the same length; 0 and 1 for what is yes or no. */
export interface Sample {
  readonly patients: number;
  /** What counts of the spending of each, €: the response. */
  readonly depense: Float64Array;
  readonly colonnes: { readonly [V in VariableDuCahier]?: Float64Array };
}

/** The variables that a sample has, in annexe 4's order. */
export function variablesOf({ colonnes: columns }: Sample): VariableDuCahier[] {
  return variables.filter((variable) => columns[variable] !== undefined);
}

/** Whether a sample has what a candidate is made of. */
export function isIn({ colonnes: columns }: Sample, candidate: Candidate): boolean {
  return columns[candidate === 'bandes' ? 'age' : candidate] !== undefined;
}
