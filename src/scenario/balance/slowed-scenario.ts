import { Decimal } from 'decimal.js';
import { Exact } from '../../formula/read/exact.ts';
import type { Groupement, Scenario, ScenarioYear } from '../format/scenario.ts';
import { balancedHalves } from './balanced-halves.ts';
import type { Spending } from './paid-in-doubles.ts';

/** Digits of a spending that follows from another: far more than any amount shows. */
const Long = Decimal.clone({ precision: 60 });

/** Of results years, from the base year. */
const ranks = [1, 2, 3, 4, 5];

/** What a scenario becomes when its groupements slow their spending down. */
export interface Slowing {
  /**
   * Every groupement follows, from its base year on, what the adjusted spending lets expect of it, less a slow-down x a
   * year: R(N) = R(N−1) × A(N)/A(N−1) × (1 − x). Its patients and its quality are its own.
   */
  readonly scenario: (slowDown: Decimal) => Scenario;
  /** What they then spend, in doubles. */
  readonly spending: (slowDown: number) => Spending;
  /** What they are expected to spend without any slow-down, all years together, in €. */
  readonly depenses: Decimal;
  /** What they then save over their years, in €: beside the year before, and beside the base year. */
  readonly economieAnnuelle: (slowDown: Decimal) => Decimal;
  readonly economieCumulee: (slowDown: Decimal) => Decimal;
  /** The same in doubles. */
  readonly nearly: {
    readonly economieAnnuelle: (slowDown: number) => number;
    readonly economieCumulee: (slowDown: number) => number;
  };
}

/** Some groupements that slow down alike: by so much more than the mean as `more` says, less where it is negative. */
interface Side {
  readonly more: Decimal;
  /** By rank of a year, all that they are expected to spend in it. */
  readonly byRank: readonly Decimal[];
}

/**
 * Prepares slow-downs of a scenario; they are ratios. With a spread, half of what is spent slows down by as much more than
 * the mean, and the other half by as much less.
 */
export function slowing(scenario: Scenario, spread = 0): Slowing {
  const expected = scenario.groupements.map(expectedOf);
  const inDoubles = expected.map((years) => years.map(Number));
  const yearsOf = (at: number): Decimal[] =>
    ranks.map((rank) =>
      new Exact(expected[at]?.[rank] ?? 0).times(scenario.groupements[at]?.annees[rank]?.patients ?? 0),
    );
  const own = scenario.groupements.map((_, at) => yearsOf(at));
  const { isFirst, apart } = balancedHalves(own.map((years) => Exact.sum(0, ...years)));
  const moreOf = (at: number): Decimal =>
    spread === 0 ? new Exact(0) : apart[isFirst[at] ? 0 : 1].times(spread);
  const side = (more: Decimal, has: (at: number) => boolean): Side => ({
    more,
    byRank: ranks.map((_, rank) =>
      Exact.sum(0, ...own.flatMap((years, at) => (has(at) ? [years[rank] ?? 0] : []))),
    ),
  });
  const mores = scenario.groupements.map((_, at) => moreOf(at).toNumber());
  const sides =
    spread === 0
      ? [side(new Exact(0), () => true)]
      : [true, false].map((first, rank) =>
          side(apart[rank === 0 ? 0 : 1].times(spread), (at) => isFirst[at] === first),
        );
  /** Of a part that is kept a year, what is saved in the year of a rank. */
  const saved =
    (part: (kept: Decimal, rank: number, slowDown: Decimal) => Decimal) =>
    (slowDown: Decimal): Decimal =>
      Exact.sum(
        0,
        ...sides.flatMap(({ more, byRank }) => {
          const at = slowDown.plus(more);
          const kept = new Exact(1).minus(at);
          return byRank.map((all, rank) => all.times(part(kept, rank + 1, at)));
        }),
      );
  const inDoublesBySide = sides.map(({ more, byRank }) => ({
    more: more.toNumber(),
    byRank: byRank.map(Number),
  }));
  const nearlySaved =
    (part: (kept: number, rank: number, slowDown: number) => number) =>
    (slowDown: number): number =>
      inDoublesBySide.reduce((sum, { more, byRank }) => {
        const at = slowDown + more;
        return byRank.reduce((all, spent, rank) => all + spent * part(1 - at, rank + 1, at), sum);
      }, 0);
  return {
    depenses: Exact.sum(0, ...sides.flatMap(({ byRank }) => byRank)),
    scenario(slowDown) {
      const groupements = scenario.groupements.map((groupement, at): Groupement => {
        const kept = new Long(1).minus(slowDown.plus(moreOf(at)));
        const annees = groupement.annees.map((year, rank): ScenarioYear => {
          const spent = expected[at]?.[rank];
          return rank === 0 || spent === undefined
            ? year
            : { ...year, depenseReelle: spent.times(kept.pow(rank)).toFixed() };
        });
        return { ...groupement, annees };
      });
      return { ...scenario, groupements };
    },
    spending: (slowDown) =>
      inDoubles.map((years, at) => {
        const kept = 1 - slowDown - (mores[at] ?? 0);
        return years.map((spent, rank) => spent * kept ** rank);
      }),
    economieAnnuelle: saved((kept, rank, slowDown) => kept.pow(rank - 1).times(slowDown)),
    economieCumulee: saved((kept, rank) => new Exact(1).minus(kept.pow(rank))),
    nearly: {
      economieAnnuelle: nearlySaved((kept, rank, slowDown) => kept ** (rank - 1) * slowDown),
      economieCumulee: nearlySaved((kept, rank) => 1 - kept ** rank),
    },
  };
}

/** What a groupement is expected to spend per patient in each of its years, without any slow-down from its base year on. */
function expectedOf({ annees: [base, ...years] }: Groupement): Decimal[] {
  if (base === undefined) return [];
  const perAdjusted = new Long(base.depenseReelle).div(base.depenseAjustee);
  return [
    new Long(base.depenseReelle),
    ...years.map(({ depenseAjustee }) => perAdjusted.times(depenseAjustee)),
  ];
}
