import { Decimal } from 'decimal.js';

const Precis = Decimal.clone({ precision: 60 });

/**
 * Type-7 quantile (defined in number-quantiles.ts) of canonical decimal texts in any order, for p = numerateur /
 * denominateur: exact when the denominator divides a power of ten, as for deciles. Undefined when there is no value.
 */
export function quantileTexte(
  valeurs: readonly string[],
  numerateur: number,
  denominateur: number,
): string | undefined {
  const triees = valeurs.map((valeur) => new Precis(valeur)).sort((a, b) => a.comparedTo(b));
  const rang = (triees.length - 1) * numerateur;
  const reste = rang % denominateur;
  const sous = triees[(rang - reste) / denominateur];
  if (sous === undefined) return undefined;
  const sur = triees[(rang - reste) / denominateur + 1] ?? sous;
  return sur.minus(sous).times(reste).div(denominateur).plus(sous).toFixed();
}
