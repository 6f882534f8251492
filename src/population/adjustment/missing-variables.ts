import { bandes, type Modele, type Variable, type VariableDuCahier } from './model.ts';

/** The variables that annexe 4 keeps: those that it tries, less the deprivation index. */
const retenues: readonly VariableDuCahier[] = ['age', 'femme', 'ald', 'cmuc', 'acs', 'apl'];

const estBande = (variable: Variable): boolean => (bandes as readonly Variable[]).includes(variable);

/** Those of the variables that annexe 4 keeps which a model does without; ages may be in bands. */
export function variablesManquantes({ coefficients }: Modele): VariableDuCahier[] {
  const siennes = new Set<Variable>(
    coefficients.map(({ variable }) => (estBande(variable) ? 'age' : variable)),
  );
  return retenues.filter((variable) => !siennes.has(variable));
}
