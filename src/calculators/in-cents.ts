import { formatValue } from '../french/numbers.ts';

/** An amount in €, to the cent: « 25 293,63 € ». */
export const inCents = (text: string): string =>
  formatValue(text, '€', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
