import type { ShownNumber } from '../../french/shown-number.ts';
import { amount, cents, count, euros, percent, wholeEuros } from './amounts.ts';
import { chancePercent } from './chances.ts';

/** What writes a number, as a cell that keeps it whole. */
export const cellOf =
  <V extends number | string, H extends readonly unknown[]>(
    unit: '' | '€' | '%',
    write: (value: V, ...how: H) => string,
  ) =>
  (value: V, ...how: H): ShownNumber => ({ shown: write(value, ...how), value, unit });

/** Cells as amounts.ts and chances.ts write them. */
export const cells = {
  amount: cellOf('', amount),
  euros: cellOf('€', euros),
  wholeEuros: cellOf('€', wholeEuros),
  cents: cellOf('€', cents),
  count: cellOf('', count),
  percent: cellOf('%', percent),
  chance: cellOf('%', chancePercent),
};
