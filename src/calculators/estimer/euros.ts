import { formatNumber, formatValue } from '../../french/numbers.ts';

const rond = { minimumFractionDigits: 0, maximumFractionDigits: 0 } as const;

/** Whole euros, « 12 300 € ». */
export const euros = (value: string): string => formatValue(value, '€', rond);

/** Whole euros inside a table whose head says the unit. */
export const nombre = (value: string, signed = false): string => formatNumber(value, { ...rond, signed });
