import type { Candidate } from './fit-results.ts';
import { type Band, bands, type Variable, type VariableDuCahier } from './model.ts';

const names: Readonly<Record<VariableDuCahier, string>> = {
  age: "l'âge",
  femme: 'le sexe',
  ald: "l'ALD",
  cmuc: 'la CMU-C',
  acs: "l'ACS",
  apl: "l'APL",
  defavorisation: "l'indice de défavorisation",
};

/** How a sentence calls a variable. */
export type Namer = (nom: Variable | Candidate) => string;

/** For a page: « l'APL », « la tranche de 5 à 9 ans ». */
export const inFrench: Namer = (nom) => {
  if (nom === 'bandes') return "les tranches d'âge";
  return isBand(nom) ? `la tranche ${bandAge(nom)}` : names[nom];
};

/** For the command line: the column's own name, between quotes. */
export const inQuotes: Namer = (nom) => `« ${nom} »`;

export function isBand(nom: Variable | Candidate): nom is Band {
  return bands.some((band) => band === nom);
}

function bandAge(band: Band): string {
  const [, from = '', a] = /^age(\d+)(?:a(\d+)|etplus)$/.exec(band) ?? [];
  return a === undefined ? `de ${from} ans et plus` : `de ${from} à ${a} ans`;
}

/** « a », « a et b », « a, b et c ». */
export function enumerate(sections: readonly string[]): string {
  if (sections.length < 2) return sections.join('');
  return `${sections.slice(0, -1).join(', ')} et ${sections.at(-1)}`;
}
