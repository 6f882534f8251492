import { type GainsRules, sharesOf } from './gains-rules.ts';

/**
 * One year's actual spending as a part of the adjusted one: a normal law, and where that year gives gains. What was spent
 * `yearsBack` years before is another such law, correlated with it.
 */
export interface YearlyLaw {
  readonly mean: number;
  readonly deviation: number;
  /** Under it an écart is counted; −∞ where none is. */
  readonly floor: number;
  /** Under what was spent so many years before an évolution is counted; 0 where none is. */
  readonly yearsBack: number;
  /** What that évolution has to reach, over these years, where two years alone are looked at; any counts when absent. */
  readonly least?: number;
}

/**
 * The laws of a groupement, its base year first: it spends what is expected of it, less `effort` a year from the base year
 * on ((1 − x)^k in the kth results year), times 1 + ε, ε normal of standard deviation `deviation` (H23).
 */
export function yearlyLaws(rules: readonly GainsRules[], deviation: number, effort = 0): YearlyLaw[] {
  const spent = (year: number) => ({
    mean: (1 - effort) ** year,
    deviation: deviation * (1 - effort) ** year,
  });
  return [
    { ...spent(0), floor: Number.NEGATIVE_INFINITY, yearsBack: 0 },
    ...rules.map((each, rank) => {
      const { ecart, evolution } = sharesOf(each);
      return {
        ...spent(rank + 1),
        floor: ecart > 0 ? 1 - each.tunnel : Number.NEGATIVE_INFINITY,
        yearsBack: evolution > 0 ? each.yearsBack : 0,
      };
    }),
  ];
}
