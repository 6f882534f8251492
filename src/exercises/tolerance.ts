import { Decimal } from 'decimal.js';
import type { Input, Rule } from '../formula/node.ts';
import { isPerCent } from './shown-unit.ts';

/** How near an answer has to be, and how that is told. */
export interface Tolerance {
  /** In the unit of the value, decimal text. */
  readonly within: string;
  readonly words: string;
  /** How many decimals a value may have for one to compute with it by hand. */
  readonly decimals: number;
}

const exactly: Tolerance = { within: '0', words: 'exactement', decimals: 0 };

/** By unit: what is rounded on the way by someone who computes by hand is no mistake. */
const byUnit = {
  '€': { within: '1', words: 'à 1 € près', decimals: 2 },
  '€/patient': { within: '0.01', words: 'au centime près', decimals: 2 },
  point: { within: '0.1', words: 'à 0,1 point près', decimals: 2 },
  patient: exactly,
  an: exactly,
} as const;

const share: Tolerance = { within: '0.001', words: 'à 0,1 point de pourcentage près', decimals: 4 };
const ratio: Tolerance = { within: '0.001', words: 'à 0,001 près', decimals: 4 };
const mark: Tolerance = { within: '0.01', words: 'à 0,01 près', decimals: 4 };

/** The tolerance of what a rule gives, or of what is given. */
export function toleranceOf(node: Rule | Input): Tolerance {
  if (node.choice) return exactly;
  if (node.unit !== '1') return byUnit[node.unit];
  if (isPerCent(node)) return share;
  return node.kind === 'rule' && node.shown?.as === 'mark' ? mark : ratio;
}

/** Whether two values are told apart: what is near one is not near the other. */
export const areApart = (one: Decimal, other: Decimal, { within }: Tolerance): boolean =>
  one.minus(other).abs().greaterThan(new Decimal(within).times(2));

/** Whether an answer is near a value. */
export const isNear = (answer: Decimal, value: Decimal, { within }: Tolerance): boolean =>
  answer.minus(value).abs().lessThanOrEqualTo(within);
