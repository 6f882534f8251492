import type { Decimal } from 'decimal.js';
import { Exact } from '../../../formula/read/exact.ts';
import type { Scenario } from '../../format/scenario.ts';
import { exactEngine } from '../../run/engine.ts';
import { count, type Execution, executer } from '../../run/execution.ts';

const { number, text } = exactEngine;

/** What a scenario is paid in all, and by year of payment, credits included; €, decimal text. */
export interface PaidAmounts {
  readonly total: string;
  readonly annees: Readonly<Record<string, string>>;
}

/** The payments of all the groupements of a scenario together. */
export function paid(scenario: Scenario, execution: Execution = executer(scenario)): PaidAmounts {
  const tallies = scenario.groupements.map((_, rank) => count(scenario, rank, execution));
  const annees = byYear(
    tallies.map((tally) => {
      const ofYear = Map.groupBy(tally.annees, ({ annee }) => annee);
      return Object.fromEntries(
        [...ofYear].map(([annee, payments]) => [annee, payments.map(({ montant }) => montant).reduce(plus)]),
      );
    }),
    (amounts) => amounts.map((amount = '0') => amount).reduce(plus),
  );
  return { total: tallies.map(({ total }) => total).reduce(plus), annees };
}

/** Amounts of several sides, year by year; undefined where a side has none. */
export function byYear(
  sides: readonly Readonly<Record<string, string>>[],
  of: (amounts: readonly (string | undefined)[]) => string,
): Record<string, string> {
  const years = new Set(sides.flatMap((side) => Object.keys(side)));
  return Object.fromEntries([...years].sort().map((year) => [year, of(sides.map((side) => side[year]))]));
}

const plus = (a: string, b: string): string => text(number(a).plus(b));
export const minus = (a: string, b: string): string => text(number(a).minus(b));

/** Of the texts that are shown: what they sum to, to the last decimal. */
export const sum = (amounts: readonly Decimal[]): Decimal =>
  Exact.sum(0, ...amounts.map((each) => number(text(each))));

/** Under half a cent nothing has changed for who is paid. */
const SAME = '0.005';

export const isSame = (difference: string): boolean => number(difference).abs().lessThan(SAME);
