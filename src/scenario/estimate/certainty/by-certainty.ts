import type { Decimal } from 'decimal.js';
import type { HypothesisId } from '../../../cahier/ids.ts';
import { Exact } from '../../../formula/read/exact.ts';
import type { Groupement, Scenario, ScenarioYear } from '../../format/scenario.ts';
import { exactEngine } from '../../run/engine.ts';
import { type Execution, executer, yearsFor } from '../../run/execution.ts';
import { totals } from '../../run/totals.ts';
import { withGroupement } from '../variants.ts';
import {
  avancePart,
  creditsPart,
  gainsPart,
  modulationPart,
  type PartWords,
  qualityPart,
  recoverable,
} from './parts.ts';

/** A part of the total, € as decimal text. Negative only under the option « solde », where an effort may cost an advance. */
interface CertaintyPart extends PartWords {
  readonly amount: string;
}

/** A groupement's total by what each part of it waits for. */
export interface ByCertainty {
  readonly total: string;
  /** What neither score nor spending moves first; those of nothing are left out. They sum exactly to the total. */
  readonly parts: readonly CertaintyPart[];
  readonly floor: Floor;
}

/** « Plancher »: what is paid whatever the score and the spending, as long as the rules hold and the groupement stays. */
interface Floor {
  readonly amount: string;
  /** What it rests on, ours: H8 where the credits are computed, H9 where several payments of phase 2 are kept. */
  readonly hypotheses: readonly HypothesisId[];
  /** The same without these: the credits given or the least of the cahier's range, and one payment of phase 2. */
  readonly published: string;
  /** Payments of phase 2 in the scenario that it counts, beside the credits. */
  readonly payments: number;
}

const { number, text } = exactEngine;

/**
 * The total of a groupement in parts, what neither score nor spending moves first. The floor is what no score and no spending can lower: the credits, and
 * as much for each payment of phase 2, which the advance brings up to them; phase 3 guarantees nothing. It is not lowered by
 * what is recovered, since only what exceeds the credits is (H9); under the option « solde » one payment alone is sure,
 * because a year just above the credits may give the other's advance back. Above it, in this order: what the spending brings
 * with a score of zero, what quality adds in phase 2, and in phase 3.
 */
export function byCertainty(
  scenario: Scenario,
  rank: number,
  execution: Execution = executer(scenario),
): ByCertainty {
  const groupement = scenario.groupements[rank];
  const credits = execution.credits[rank];
  if (groupement === undefined || credits === undefined) throw new RangeError(`no groupement ${rank}`);
  const years = yearsFor(execution, rank);
  const inPhase2 = years.filter(({ value }) => value('phase').equals(2)).map(({ annee }) => annee);
  const whole = scenario.options.recuperation === 'excedent';
  const payments = whole ? inPhase2.length : Math.min(1, inPhase2.length);
  const computed = groupement.credits.mode === 'calcul';
  const guaranteed = credits.times(payments);
  const total = number(text(years.at(-1)?.value('total') ?? credits));
  const paid = (change: (groupement: Groupement) => Groupement): Decimal =>
    number(text(totals(withGroupement(scenario, rank, change))[rank] ?? credits));
  const none = paid((each) => asExpected(scored(each, [])));
  const spending = paid((each) => scored(each, []));
  const early = paid((each) => scored(each, inPhase2));
  const floor = number(text(credits.plus(guaranteed)));
  const parts: (readonly [PartWords, Decimal])[] = [
    [creditsPart(computed), number(text(credits))],
    [avancePart(computed, whole, payments > 1), floor.minus(text(credits))],
    [recoverable, none.minus(floor)],
    [gainsPart, spending.minus(none)],
    [qualityPart, early.minus(spending)],
    [modulationPart, total.minus(early)],
  ];
  const least = Exact.min(execution.parameters.creditsMinimum, credits);
  return {
    total: text(total),
    parts: parts.flatMap(([words, amount]) => (amount.isZero() ? [] : [{ ...words, amount: text(amount) }])),
    floor: {
      amount: text(floor),
      hypotheses: [...(computed ? (['H8'] as const) : []), ...(payments > 1 ? (['H9'] as const) : [])],
      published: text((computed ? least : credits).times(1 + Math.min(1, payments))),
      payments,
    },
  };
}

/** A spending that is just what is expected: no écart, no difference of evolution. Caps, which follow it, do not move. */
const asExpected = (groupement: Groupement): Groupement => ({
  ...groupement,
  annees: groupement.annees.map((year) => ({ ...year, depenseAjustee: year.depenseReelle })),
});

/** Scores of zero, but in the years that keep their quality. */
const scored = (groupement: Groupement, kept: readonly number[]): Groupement => ({
  ...groupement,
  annees: groupement.annees.map(
    (year): ScenarioYear =>
      year.qualite === undefined || kept.includes(year.annee)
        ? year
        : { ...year, qualite: { mode: 'score', score: '0', maximum: '100' } },
  ),
});
