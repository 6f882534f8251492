import type { Decimal } from 'decimal.js';
import { Exact } from '../../formula/read/exact.ts';
import { withScoresGiven } from '../estimate/given-scores.ts';
import type { Scenario } from '../format/scenario.ts';
import { totals } from '../run/totals.ts';
import { paidInDoubles } from './balance-curve.ts';
import { type ReadTwice, signChanges } from './sign-changes.ts';
import { slowing } from './slowed-scenario.ts';

/** What savings are measured from: the year before, or the base year. */
export const savingsDefinitions = ['economieAnnuelle', 'economieCumulee'] as const;
export type SavingsDefinition = (typeof savingsDefinitions)[number];

/** By definition, the slow-downs a year, as ratios, at which what is saved is what is paid. */
export type BreakEven = Readonly<Record<SavingsDefinition, readonly Decimal[]>>;

/** The largest slow-down that is looked at, and the steps to it. */
const MOST = 0.05;
const STEPS = 100;
/** Far under what is asked for, 1e-9 of a slow-down. */
const NEAR = { at: '1e-16', value: '1e-15' };
/** Of what is spent, the part that doubles may lose. */
const LOST = 1e-12;

/**
 * Every change of sign of what a portfolio saves less what it is paid over the experiment, credits included, when its
 * groupements slow down alike.
 */
export function breakEven(scenario: Scenario): BreakEven {
  const slow = slowing(withScoresGiven(scenario));
  const paid = remembered((at: Decimal) => Exact.sum(0, ...totals(slow.scenario(at))));
  const nearlyPaid = remembered((at: number) => paidInDoubles(slow.scenario(new Exact(at))));
  const doubt = slow.depenses.times(LOST).toNumber();
  const of = (definition: SavingsDefinition): readonly Decimal[] => {
    const saved = slow[definition];
    const net: ReadTwice = {
      nearly: (at) => saved(new Exact(at)).toNumber() - nearlyPaid(at),
      exactly: (at) => saved(at).minus(paid(at)),
      doubt,
    };
    return signChanges(net, MOST, STEPS, NEAR);
  };
  return { economieAnnuelle: of('economieAnnuelle'), economieCumulee: of('economieCumulee') };
}

/** The same function, asked once for each place. */
function remembered<A extends { toString(): string }, B>(of: (at: A) => B): (at: A) => B {
  const known = new Map<string, B>();
  return (at) => {
    const key = at.toString();
    const value = known.get(key) ?? of(at);
    known.set(key, value);
    return value;
  };
}
