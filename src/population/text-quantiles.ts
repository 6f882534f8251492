import { Decimal } from 'decimal.js';

const Precis = Decimal.clone({ precision: 60 });

/**
 * Type-7 quantile (defined in number-quantiles.ts) of canonical decimal texts in any order, for p = numerateur /
 * denominateur: exact when the denominator divides a power of ten, as for deciles. Undefined when there is no value.
 */
export function quantileText(
  valeurs: readonly string[],
  numerator: number,
  denominator: number,
): string | undefined {
  const sortedOnes = valeurs.map((valeur) => new Precis(valeur)).sort((a, b) => a.comparedTo(b));
  const rank = (sortedOnes.length - 1) * numerator;
  const remainder = rank % denominator;
  const under = sortedOnes[(rank - remainder) / denominator];
  if (under === undefined) return undefined;
  const sur = sortedOnes[(rank - remainder) / denominator + 1] ?? under;
  return sur.minus(under).times(remainder).div(denominator).plus(under).toFixed();
}
