import type { Decimal } from 'decimal.js';
import { Exact } from '../../../formula/read/exact.ts';
import type { Scenario, ScenarioYear } from '../../format/scenario.ts';
import { exactEngine } from '../../run/engine.ts';
import { type ExecutedYear, executer, yearsFor } from '../../run/execution.ts';
import { reach } from '../target/reach.ts';
import { withGroupement } from '../variants.ts';
import { type Edge, spendingEdge, spendingPhrase } from './edges.ts';

const { number, text } = exactEngine;
const CENT = '0.01';
/** Spendings looked at on each side of the year's own. */
const STEPS = 40;
/** Beyond, a portfolio takes too long to be computed that often. */
const MANY = 50;

/** A year of the same scenario, had it spent otherwise; undefined where it takes too long to be known. */
export type YearHadSpent = (spent: Decimal) => ExecutedYear | undefined;

/** The year as it would be with another spending. A groupement that shares nothing is computed alone. */
export function yearHadSpent(scenario: Scenario, rank: number, annee: number): YearHadSpent {
  const shared = scenario.enveloppe.mode === 'portefeuille';
  const chosen = scenario.groupements[rank];
  if (chosen === undefined || (shared && scenario.groupements.length > MANY)) return () => undefined;
  const whole = shared ? scenario : { ...scenario, groupements: [chosen] };
  const at = shared ? rank : 0;
  return (spent) => {
    const changed = withGroupement(whole, at, (groupement) => ({
      ...groupement,
      annees: groupement.annees.map(
        (year): ScenarioYear => (year.annee === annee ? { ...year, depenseReelle: text(spent) } : year),
      ),
    }));
    return yearsFor(executer(changed), at).find((each) => each.annee === annee);
  };
}

/** Where the balance begins, or ceases, to take all, and what is said of it from either side. */
const levels = [
  { id: 'soldePrecedent', undone: "l'intéressement dépasserait ce qui reste dû de l'avance" },
  { id: 'creditsAmorcage', undone: "l'intéressement ne dépasserait plus les crédits, rien ne serait repris" },
] as const;

/**
 * Under the option « solde », what is paid jumps: nothing while the whole balance takes what exceeds the credits. The
 * spendings at which that ends, or begins, the nearest first; none where no spending does it.
 */
export function balanceEdges(year: ExecutedYear, isZero: boolean, hadSpent: YearHadSpent): readonly Edge[] {
  const spent = number(text(year.value('depenseReelle')));
  const none = spendingEdge(year, false);
  const high = none === null ? new Exact(1) : number(none.positiveAt).minus(spent);
  if (hadSpent(spent) === undefined) return [];
  const interessementAt = (by: Decimal): Decimal =>
    hadSpent(spent.plus(by))?.value('interessement') ?? new Exact(0);
  const isPaid = (at: Decimal): boolean => hadSpent(at)?.value('versement').isZero() === false;
  const edges = levels.flatMap(({ id, undone }) => {
    const found = reach(interessementAt, year.value(id), [spent.neg(), high], STEPS);
    const edge = found.reached ? edgeAround(spent, found.point.at, isZero, isPaid) : undefined;
    if (edge === undefined) return [];
    return [{ ...edge, phrase: `${edge.phrase} (${isZero ? undone : "tout serait repris sur l'avance"})` }];
  });
  return edges.sort((one, other) => number(one.by).abs().comparedTo(number(other.by).abs()));
}

/** The two cents around a place, if what is paid becomes nothing, or stops being it, between them. */
function edgeAround(
  spent: Decimal,
  by: Decimal,
  isZero: boolean,
  isPaid: (spent: Decimal) => boolean,
): Edge | undefined {
  const middle = by.div(CENT);
  const around = [middle.floor(), middle.ceil(), middle.floor().minus(1), middle.ceil().plus(1)]
    .map((cents) => spent.plus(cents.times(CENT)))
    .filter((at) => !at.isNegative());
  for (const to of around) {
    if (isPaid(to) !== isZero) continue;
    // One cent back towards what is spent, it is as it was.
    const from = to.plus(to.greaterThan(spent) ? `-${CENT}` : CENT);
    if (isPaid(from) === isZero) continue;
    const moved = to.minus(spent);
    return {
      figure: 'depenseReelle',
      exact: text(spent.plus(by)),
      zeroAt: text(isZero ? from : to),
      positiveAt: text(isZero ? to : from),
      by: text(moved),
      phrase: spendingPhrase(moved),
    };
  }
  return undefined;
}
