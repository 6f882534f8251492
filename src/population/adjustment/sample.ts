import type { Candidat } from './fit-results.ts';
import { type VariableDuCahier, variables } from './model.ts';

/** Patients in columns, all of the same length; 0 and 1 for what is yes or no. */
export interface Echantillon {
  readonly patients: number;
  /** What counts of the spending of each, €: the response. */
  readonly depense: Float64Array;
  readonly colonnes: { readonly [V in VariableDuCahier]?: Float64Array };
}

/** The variables that a sample has, in annexe 4's order. */
export function variablesDe({ colonnes }: Echantillon): VariableDuCahier[] {
  return variables.filter((variable) => colonnes[variable] !== undefined);
}

/** Whether a sample has what a candidate is made of. */
export function estDans({ colonnes }: Echantillon, candidat: Candidat): boolean {
  return colonnes[candidat === 'bandes' ? 'age' : candidat] !== undefined;
}
