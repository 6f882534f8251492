/** The numbers that annexe 4 publishes for 2017, in its order: decimal text, in € per patient. */
export const coefficients2017 = {
  constante: '208.13',
  femme: '97.63',
  cmuc: '329.97',
  acs: '786.58',
  apl: '63.57',
  ald: '2198.82',
} as const;
