import { formatNumber, formatValue } from '../../french/numbers.ts';

const roundOptions = { minimumFractionDigits: 0, maximumFractionDigits: 0 } as const;

/** Whole euros, « 12 300 € ». */
export const euros = (value: string): string => formatValue(value, '€', roundOptions);

/** Whole euros inside a table whose head says the unit. */
export const number = (value: string, signed = false): string =>
  formatNumber(value, { ...roundOptions, signed });
