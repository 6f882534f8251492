import type { Decimal } from 'decimal.js';
import { Exact } from '../../../formula/read/exact.ts';
import { formatValue } from '../../../french/numbers.ts';
import { exactEngine } from '../../run/engine.ts';
import type { ExecutedYear } from '../../run/execution.ts';
import { expectedSpending } from '../limits/depenses.ts';
import { euros } from '../limits/limit.ts';

/**
 * Where a figure of one year stands from the value at which an amount becomes zero, or stops being it. Put back in that
 * year alone, `zeroAt` gives zero, `positiveAt` does not; decimal text.
 */
export interface Edge {
  readonly figure: 'depenseReelle' | 'score';
  /** The exact value between the two, to 20 decimals. */
  readonly exact: string;
  readonly zeroAt: string;
  readonly positiveAt: string;
  /** What the figure moves by to cross it, signed: € per patient, or points. */
  readonly by: string;
  /** « dépenser 13,00 € de plus par patient », « un score nul, 48 points de moins » */
  readonly phrase: string;
}

const { number, text } = exactEngine;
const CENT = '0.01';
/** The greatest spending that a scenario takes, € per patient. */
const GREATEST = 1_000_000;

/**
 * The spending from which a year has no gains: the higher of what lets the écart and the difference of evolution count, among
 * those that the rules count. Null where no spending gives any, or none takes them away.
 */
export function spendingEdge({ value }: ExecutedYear, isZero: boolean): Edge | null {
  if (value('coefficientPartage').isZero()) return null;
  const coefficient = value('coefficientEcart');
  const counted = [
    ...(coefficient.isZero() ? [] : [value('borneBasse')]),
    ...(coefficient.equals(1) ? [] : [expectedSpending(value)]),
  ];
  const exact = Exact.max(...counted);
  const spent = number(text(value('depenseReelle')));
  // By whole cents from what is spent: to the first that is not under, or to the last that is.
  const cents = number(text(exact)).minus(spent).div(CENT);
  const zeroAt = spent.plus(cents.ceil().times(CENT));
  const positiveAt = zeroAt.minus(CENT);
  const to = isZero ? positiveAt : zeroAt;
  if (!to.isPositive() || to.isZero() || to.greaterThan(GREATEST)) return null;
  const by = to.minus(spent);
  return {
    figure: 'depenseReelle',
    exact: text(exact),
    zeroAt: text(zeroAt),
    positiveAt: text(positiveAt),
    by: text(by),
    phrase: spendingPhrase(by),
  };
}

/** « dépenser 13,00 € de plus par patient », from what spending moves by. */
export const spendingPhrase = (by: Decimal): string =>
  `dépenser ${euros(by.abs())} de ${by.isNegative() ? 'moins' : 'plus'} par patient`;

/** The score from which quality is worth something: just above zero. */
export function scoreEdge({ value }: ExecutedYear, isZero: boolean): Edge {
  const by = number(isZero ? CENT : '0').minus(value('scoreQualite'));
  const points = formatValue(text(by.abs()), 'point');
  return {
    figure: 'score',
    exact: '0',
    zeroAt: '0',
    positiveAt: CENT,
    by: text(by),
    phrase: isZero ? 'un score au-dessus de zéro' : `un score nul, ${points} points de moins`,
  };
}
