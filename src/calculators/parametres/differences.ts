import { formatValue } from '../../french/numbers.ts';

const roundOptions = { minimumFractionDigits: 0, maximumFractionDigits: 0 } as const;

export const euros = (value: string): string => formatValue(value, '€', roundOptions);

/** A difference of totals: its sign, « sans effet » for nothing, a dash where it cannot be computed. */
export function difference(value: string | null | undefined): string {
  if (value === undefined || value === null) return '—';
  return value === '0' ? 'sans effet' : formatValue(value, '€', { ...roundOptions, signed: true });
}
