import { Decimal } from 'decimal.js';
import { Exact } from '../../formula/read/exact.ts';
import type { Groupement, Scenario, ScenarioYear } from '../format/scenario.ts';

/** Digits of a spending that follows from another: far more than any amount shows. */
const Long = Decimal.clone({ precision: 60 });

/** Of results years, from the base year. */
const ranks = [1, 2, 3, 4, 5];

/** What a scenario becomes when all of its groupements slow their spending down alike. */
export interface Slowing {
  /**
   * Every groupement follows, from its base year on, what the adjusted spending lets expect of it, less a slow-down x a
   * year: R(N) = R(N−1) × A(N)/A(N−1) × (1 − x). Its patients and its quality are its own.
   */
  readonly scenario: (slowDown: Decimal) => Scenario;
  /** What they are expected to spend without any slow-down, all years together, in €. */
  readonly depenses: Decimal;
  /** What they then save over their years, in €: beside the year before, and beside the base year. */
  readonly economieAnnuelle: (slowDown: Decimal) => Decimal;
  readonly economieCumulee: (slowDown: Decimal) => Decimal;
}

/** Prepares slow-downs of a scenario; they are ratios. */
export function slowing(scenario: Scenario): Slowing {
  const expected = scenario.groupements.map(expectedOf);
  // Savings depend on the year's rank alone: what all that rank is expected to spend.
  const byRank = ranks.map((rank) =>
    Exact.sum(
      0,
      ...scenario.groupements.map(({ annees }, at) =>
        new Exact(expected[at]?.[rank] ?? 0).times(annees[rank]?.patients ?? 0),
      ),
    ),
  );
  const sum = (part: (rank: number) => Decimal): Decimal =>
    Exact.sum(0, ...byRank.map((all, rank) => all.times(part(rank + 1))));
  return {
    depenses: sum(() => new Exact(1)),
    scenario(slowDown) {
      const kept = ranks.map((rank) => new Long(1).minus(slowDown).pow(rank));
      const groupements = scenario.groupements.map((groupement, at): Groupement => {
        const annees = groupement.annees.map((year, rank): ScenarioYear => {
          const spent = expected[at]?.[rank];
          return rank === 0 || spent === undefined
            ? year
            : { ...year, depenseReelle: spent.times(kept[rank - 1] ?? 1).toFixed() };
        });
        return { ...groupement, annees };
      });
      return { ...scenario, groupements };
    },
    economieAnnuelle(slowDown) {
      const kept = new Exact(1).minus(slowDown);
      return sum((rank) => kept.pow(rank - 1).times(slowDown));
    },
    economieCumulee(slowDown) {
      const kept = new Exact(1).minus(slowDown);
      return sum((rank) => new Exact(1).minus(kept.pow(rank)));
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
