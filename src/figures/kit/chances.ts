import { formatPercent } from '../../french/numbers.ts';

/** A chance, with one decimal; « moins de 0,1 % » where that would say nought of what is not. */
export function chancePercent(chance: number): string {
  if (chance > 0 && chance < 0.0005) return 'moins de 0,1\u00a0%';
  if (chance < 1 && chance > 0.9995) return 'plus de 99,9\u00a0%';
  return formatPercent(chance.toFixed(12), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
