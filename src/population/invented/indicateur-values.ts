import { Decimal } from 'decimal.js';
import { formatNumber } from '../../french/numbers.ts';
import { ratioToPercent } from '../../french/percent.ts';
import type { UniteDistribution } from '../levels/distribution-reader.ts';

/**
 * Where sixty invented territories stand, in hundredths of the way from the intermediate goal to the target: drawn once
 * from a normal law whose 3rd decile is 0 and whose 8th is 100.
 */
const PLACES: readonly number[] = [
  102, -74, 79, 22, -44, -73, 208, 27, 90, -147, 40, -61, 12, 136, 90, -18, 136, 85, -1, -20, -38, 161, 6,
  -50, 72, 65, 16, 47, 53, 72, 49, 18, 94, 5, -15, -46, 18, 110, 63, -16, 47, -82, 42, 4, 22, 83, 99, 47, 38,
  -143, 176, 41, 138, 87, 135, 96, 102, 2, -43, -44,
];

const DECIMALS = 4;

/** What they stand around when the levels in force cannot be read. */
const NO_LEVELS = ['0.4', '0.55'];

interface InventedRequest {
  /** The levels in force, as decimal text: the invented territories stand around them. */
  readonly intermediaire: string;
  readonly cible: string;
  readonly unite: UniteDistribution;
}

/** An invented distribution, as it would be pasted: one number a line, none below zero, commas for the decimals. */
export function inventedDistribution({ intermediaire, cible, unite }: InventedRequest): string {
  const readable = [intermediaire, cible].every((each) => /^-?\d+(\.\d+)?$/.test(each));
  const [low, high] = (readable ? [intermediaire, cible] : NO_LEVELS).map((each) => new Decimal(each));
  if (low === undefined || high === undefined) return '';
  return PLACES.map((place) => {
    const ratio = Decimal.max(0, low.plus(high.minus(low).times(place).div(100))).toDecimalPlaces(DECIMALS);
    return formatNumber(unite === 'pourcent' ? ratioToPercent(ratio.toFixed()) : ratio.toFixed());
  }).join('\n');
}
