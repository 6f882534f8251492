import { type Bande, type Variable, type VariableDuCahier, variables } from './model.ts';

/** What a variable is called: in full, and where room is short. */
export interface NomDeVariable {
  readonly nom: string;
  readonly court: string;
}

const noms: Readonly<Record<VariableDuCahier, NomDeVariable>> = {
  age: { nom: 'Âge, en années', court: 'Âge' },
  femme: { nom: 'Femme', court: 'Femme' },
  ald: { nom: 'Affection de longue durée (ALD)', court: 'ALD' },
  cmuc: { nom: 'CMU-C', court: 'CMU-C' },
  acs: { nom: 'ACS', court: 'ACS' },
  apl: { nom: 'APL de la commune', court: 'APL' },
  defavorisation: { nom: 'Indice de défavorisation de la commune', court: 'Défavorisation' },
};

const duCahier = (variable: Variable): variable is VariableDuCahier =>
  variables.some((each) => each === variable);

export function nomDeVariable(variable: Variable): NomDeVariable {
  return duCahier(variable) ? noms[variable] : nomDeBande(variable);
}

/** « De 5 à 9 ans », « 85 ans et plus ». */
function nomDeBande(bande: Bande): NomDeVariable {
  const [, de = '', a] = /^age(\d+)(?:a(\d+)|etplus)$/.exec(bande) ?? [];
  if (a === undefined) return { nom: `${de} ans et plus`, court: `${de} ans et plus` };
  return { nom: `De ${de} à ${a} ans`, court: `${de} à ${a} ans` };
}
