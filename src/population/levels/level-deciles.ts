/* Apart from what computes them: a page names the deciles without loading the arithmetic. */

export type Direction = 'hausse' | 'baisse';

/** The deciles that are the levels, by the direction that is expected: the order of 26 July 2022, and H16. */
export const LEVEL_DECILES: {
  readonly [S in Direction]: { readonly intermediaire: number; readonly cible: number };
} = {
  hausse: { intermediaire: 3, cible: 8 },
  baisse: { intermediaire: 7, cible: 2 },
};
