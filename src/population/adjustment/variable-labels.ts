import { type Band, type Variable, type VariableDuCahier, variables } from './model.ts';

/** What a variable is called: in full, and where room is short. */
export interface VariableName {
  readonly nom: string;
  readonly shortText: string;
}

const names: Readonly<Record<VariableDuCahier, VariableName>> = {
  age: { nom: 'Âge, en années', shortText: 'Âge' },
  femme: { nom: 'Femme', shortText: 'Femme' },
  ald: { nom: 'Affection de longue durée (ALD)', shortText: 'ALD' },
  cmuc: { nom: 'CMU-C', shortText: 'CMU-C' },
  acs: { nom: 'ACS', shortText: 'ACS' },
  apl: { nom: 'APL de la commune', shortText: 'APL' },
  defavorisation: { nom: 'Indice de défavorisation de la commune', shortText: 'Défavorisation' },
};

const duCahier = (variable: Variable): variable is VariableDuCahier =>
  variables.some((each) => each === variable);

export function variableName(variable: Variable): VariableName {
  return duCahier(variable) ? names[variable] : bandName(variable);
}

/** « De 5 à 9 ans », « 85 ans et plus ». */
function bandName(band: Band): VariableName {
  const [, from = '', a] = /^age(\d+)(?:a(\d+)|etplus)$/.exec(band) ?? [];
  if (a === undefined) return { nom: `${from} ans et plus`, shortText: `${from} ans et plus` };
  return { nom: `De ${from} à ${a} ans`, shortText: `${from} à ${a} ans` };
}
