import { formatPercent } from '../../french/numbers.ts';

/** A slow-down, with two decimals: « 0,28 % ». */
export const rate = (value: number): string =>
  formatPercent(value.toFixed(12), { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** The slow-downs at which savings are payments, in words; where there is none, how far was looked. */
export const ratesText = (values: readonly number[]): string =>
  values.length === 0 ? "aucun jusqu'à 5 %" : values.map(rate).join(' et ');
