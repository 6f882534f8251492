import type { Decimal } from 'decimal.js';
import { Exact } from '../../formula/read/exact.ts';

/**
 * A spending worked out by us, to the cent, half up, as canonical text: nobody types « 2 436,1386 € ». What would
 * round to nothing is kept as it is, since a spending is never zero.
 */
export function auCentime(depense: Decimal): string {
  const rounded = depense.toDecimalPlaces(2, Exact.ROUND_HALF_UP);
  return (rounded.isZero() ? depense : rounded).toFixed();
}
