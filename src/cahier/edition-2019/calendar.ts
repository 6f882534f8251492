/** The two waves, by the first of their results years (part 9), as pages name them. */
export const vaguesDuCahier = [
  { nom: 'vague 1', premiereAnnee: 2019 },
  { nom: 'vague 2', premiereAnnee: 2020 },
] as const;

/** The last results year of both waves: hypothesis H15. */
export const LAST_YEAR = 2023;
