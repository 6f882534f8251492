import { formatValue } from '../french/numbers.ts';

/** An amount in €, decimal text of any length, to the cent: « 25 293,63 € ». */
export const exactCents = (text: string): string =>
  formatValue(text, '€', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
