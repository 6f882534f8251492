import type { Candidat } from './fit-results.ts';
import { type Bande, bandes, type Variable, type VariableDuCahier } from './model.ts';

const noms: Readonly<Record<VariableDuCahier, string>> = {
  age: "l'âge",
  femme: 'le sexe',
  ald: "l'ALD",
  cmuc: 'la CMU-C',
  acs: "l'ACS",
  apl: "l'APL",
  defavorisation: "l'indice de défavorisation",
};

/** How a sentence calls a variable. */
export type Nommer = (nom: Variable | Candidat) => string;

/** For a page: « l'APL », « la tranche de 5 à 9 ans ». */
export const enFrancais: Nommer = (nom) => {
  if (nom === 'bandes') return "les tranches d'âge";
  return estBande(nom) ? `la tranche ${ageDeBande(nom)}` : noms[nom];
};

/** For the command line: the column's own name, between quotes. */
export const entreGuillemets: Nommer = (nom) => `« ${nom} »`;

export function estBande(nom: Variable | Candidat): nom is Bande {
  return bandes.some((bande) => bande === nom);
}

function ageDeBande(bande: Bande): string {
  const [, de = '', a] = /^age(\d+)(?:a(\d+)|etplus)$/.exec(bande) ?? [];
  return a === undefined ? `de ${de} ans et plus` : `de ${de} à ${a} ans`;
}

/** « a », « a et b », « a, b et c ». */
export function enumerer(parties: readonly string[]): string {
  if (parties.length < 2) return parties.join('');
  return `${parties.slice(0, -1).join(', ')} et ${parties.at(-1)}`;
}
