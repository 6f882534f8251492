import { formatPercent } from '../../french/numbers.ts';

/** A part of the reference, as a percentage of at most two decimals: in the figure, its table and what is said of them. */
export const ratePercent = (rate: number): string =>
  formatPercent(rate.toFixed(12), { maximumFractionDigits: 2 });
