import { bands, type Model, type Variable, type VariableDuCahier } from './model.ts';

/** The variables that annexe 4 keeps: those that it tries, less the deprivation index. */
const retenues: readonly VariableDuCahier[] = ['age', 'femme', 'ald', 'cmuc', 'acs', 'apl'];

const isBand = (variable: Variable): boolean => (bands as readonly Variable[]).includes(variable);

/** Those of the variables that annexe 4 keeps which a model does without; ages may be in bands. */
export function missingVariables({ coefficients }: Model): VariableDuCahier[] {
  const ownList = new Set<Variable>(
    coefficients.map(({ variable }) => (isBand(variable) ? 'age' : variable)),
  );
  return retenues.filter((variable) => !ownList.has(variable));
}
