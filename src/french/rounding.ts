/**
 * The one rule of the site for sums, said with every table that holds one: parts and totals are each rounded where they
 * are shown, so that the parts, as shown, may not add up to their total. Shares of a difference do (src/figures/causes/shown-shares.ts).
 */
export const SUMS_ROUNDED = 'Totaux arrondis après la somme.';
