/* A group that this site has made up, for who has none at hand: it is said to be invented wherever it is shown. */

export const inventedMeans = {
  femme: '0.52',
  cmuc: '0.08',
  acs: '0.03',
  apl: '3',
  ald: '0.17',
} as const;

/** € per patient. */
export const inventedReelle = '2400';
