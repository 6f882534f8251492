import type { Decimal } from 'decimal.js';
import { Exact } from '../../formula/read/exact.ts';
import { withScoresGiven } from '../estimate/given-scores.ts';
import type { Scenario } from '../format/scenario.ts';
import { totals } from '../run/totals.ts';
import { evenly } from './balance-curve.ts';
import { MOST_SLOW_DOWN } from './bounds.ts';
import { paidInDoubles } from './paid-in-doubles.ts';
import type { SavingsDefinition } from './savings-definitions.ts';
import { type ReadTwice, signChanges } from './sign-changes.ts';
import { slowing } from './slowed-scenario.ts';

/** By definition, the slow-downs a year, as ratios, at which what is saved is what is paid. */
export type BreakEven<N = Decimal> = Readonly<Record<SavingsDefinition, readonly N[]>>;

/** Steps to the largest slow-down. */
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
  const given = withScoresGiven(scenario);
  const slow = slowing(given);
  const paid = remembered((at: Decimal) => Exact.sum(0, ...totals(slow.scenario(at))));
  return byDefinition(given, 0, (definition) => ({
    exactly: (at) => slow[definition](at).minus(paid(at)),
    near: NEAR,
  }));
}

/**
 * The same in doubles, for what is drawn and told as a rate: to some 1e-11 of a slow-down. With a spread, half of what is
 * spent slows down by as much more than the mean, half by as much less.
 */
export function nearBreakEven(scenario: Scenario, spread = 0): BreakEven<number> {
  const { economieAnnuelle, economieCumulee } = byDefinition(
    withScoresGiven(scenario),
    spread,
    (_, { nearly, doubt }) => ({
      exactly: (at) => new Exact(nearly([at.toNumber()])[0] ?? Number.NaN),
      near: { at: '1e-15', value: `${doubt}` },
    }),
  );
  return {
    economieAnnuelle: economieAnnuelle.map(Number),
    economieCumulee: economieCumulee.map(Number),
  };
}

function byDefinition(
  scenario: Scenario,
  spread: number,
  reading: (
    definition: SavingsDefinition,
    read: Pick<ReadTwice, 'nearly' | 'doubt'>,
  ) => Pick<ReadTwice, 'exactly' | 'near'>,
): BreakEven {
  const slow = slowing(scenario, spread);
  const run = paidInDoubles(scenario);
  const doubt = slow.depenses.times(LOST).toNumber();
  const even = evenly(MOST_SLOW_DOWN, STEPS);
  const known = new Map(run(even.map(slow.spending)).map((paid, rank) => [even[rank] as number, paid]));
  const of = (definition: SavingsDefinition): readonly Decimal[] => {
    const nearly = (places: readonly number[]): number[] => {
      const paid = places.every((at) => known.has(at))
        ? places.map((at) => known.get(at) as number)
        : run(places.map(slow.spending));
      return places.map((at, rank) => slow.nearly[definition](at) - (paid[rank] ?? Number.NaN));
    };
    const read = { nearly, doubt };
    return signChanges({ ...read, ...reading(definition, read) }, even);
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
