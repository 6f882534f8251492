import type { Decimal } from 'decimal.js';
import { Exact } from '../../formula/read/exact.ts';
import type { Groupement, Scenario } from '../format/scenario.ts';
import { exactEngine } from '../run/engine.ts';

/** What a groupement has not spent in a results year, in €, signed: two definitions, and what it has spent. */
interface YearSavings {
  readonly annee: number;
  readonly depenses: Decimal;
  /** Beside what its spending of the year before lets expect: patients × (R(N−1) × A(N)/A(N−1) − R(N)). */
  readonly economieAnnuelle: Decimal;
  /** Beside what that of its base year lets expect: patients × (R(P−1) × A(N)/A(P−1) − R(N)). */
  readonly economieCumulee: Decimal;
}

const { number } = exactEngine;

/** The savings of a groupement, by results year. They are what the cahier compares, not what any rule pays. */
export function savingsOf({ annees }: Groupement): YearSavings[] {
  const [base] = annees;
  if (base === undefined) return [];
  return annees.slice(1).map((year, rank) => {
    const patients = number(`${year.patients}`);
    const spent = number(year.depenseReelle);
    const since = ({ depenseReelle, depenseAjustee }: typeof year): Decimal =>
      // Multiplied before divided: what divides evenly stays exact.
      patients.times(number(depenseReelle).times(year.depenseAjustee).div(depenseAjustee).minus(spent));
    return {
      annee: year.annee,
      depenses: patients.times(spent),
      economieAnnuelle: since(annees[rank] ?? base),
      economieCumulee: since(base),
    };
  });
}

/** What all the groupements of a scenario save over its years, by both definitions. */
export function allSavings({ groupements }: Scenario): {
  readonly economieAnnuelle: Decimal;
  readonly economieCumulee: Decimal;
} {
  const years = groupements.flatMap(savingsOf);
  return {
    economieAnnuelle: Exact.sum(0, ...years.map((year) => year.economieAnnuelle)),
    economieCumulee: Exact.sum(0, ...years.map((year) => year.economieCumulee)),
  };
}
