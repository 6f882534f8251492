import type { Decimal } from 'decimal.js';
import { Exact } from '../../src/formula/read/exact.ts';
import type { ChainRow } from './chain.ts';

type Numbers<K extends string> = Readonly<Record<K, Decimal>>;
type Parameters = Numbers<
  'tunnel' | 'coefficientEcart' | 'coefficientPartage' | 'modulationMaximale' | 'plafondGroupement'
>;

const [zero, one, two] = [new Exact(0), new Exact(1), new Exact(2)];

/** The chain as one would write it by hand in decimal.js, at the same 40 digits: what the exact reader is held to. */
export function straightDecimal(row: Numbers<keyof ChainRow>, parameters: Parameters): Decimal {
  const { depenseReelle: R, depenseAjustee: A, patients } = row;
  const { tunnel, coefficientEcart } = parameters;
  const low = A.times(one.minus(tunnel));
  const high = A.times(one.plus(tunnel));
  const ecart = R.lessThan(low) ? low.minus(R) : R.greaterThan(high) ? high.minus(R) : zero;
  const evolution = row.depenseReellePrecedente.times(A.div(row.depenseAjusteePrecedente)).minus(R);
  const montant = parameters.coefficientPartage.times(
    coefficientEcart
      .times(ecart.isNegative() ? zero : ecart)
      .plus(one.minus(coefficientEcart).times(evolution.isNegative() ? zero : evolution)),
  );
  const gains = montant.times(patients);
  const score = row.scoreDonne.div(row.maximumDonne);
  const part = score.lessThan(zero) ? zero : score.greaterThan(one) ? one : score;
  const modulation = parameters.modulationMaximale.times(two.times(part).minus(one));
  const gross = gains.times(one.plus(modulation));
  const plafond = parameters.plafondGroupement.times(R.times(patients));
  return gross.lessThanOrEqualTo(plafond) ? gross : plafond;
}
