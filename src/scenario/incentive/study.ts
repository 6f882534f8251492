import type { Decimal } from 'decimal.js';
import { Exact } from '../../formula/read/exact.ts';
import { withScoresGiven } from '../estimate/given-scores.ts';
import type { Scenario } from '../format/scenario.ts';
import { totals } from '../run/totals.ts';
import { askedYear, type IncentiveQuestion, type Refused } from './asked-year.ts';
import { type Cause, causes } from './causes.ts';
import { incentive, mostSaved, type Segment } from './incentive.ts';
import { type Saving, type SavingPlan, savedYears, savings } from './saved-scenario.ts';

/** A piece of the line: from a joint to the next; € saved per patient, € received in all. */
export interface StudiedPiece {
  readonly from: number;
  readonly to: number;
  /** What has been gained at each of its ends, in €. */
  readonly gained: readonly [from: number, to: number];
  /** € received per € saved by the groupement. */
  readonly slope: number;
  readonly causes: readonly YearsOfCause[];
}

/** A limit, and the years in which it holds. */
export interface YearsOfCause {
  readonly cause: Cause;
  readonly annees: readonly number[];
}

/** What one more € saved brings, from a year on. */
export interface StudiedLine {
  readonly annee: number;
  readonly saving: Saving;
  /** The patients of the years that save: what one € per patient costs in care, in €. */
  readonly patients: number;
  readonly pieces: readonly StudiedPiece[];
}

/** Whether anything is paid, and how much, for one more point of a year's score. */
interface StudiedPoint {
  readonly annee: number;
  /** In €, all years together. */
  readonly gained: number;
}

export interface IncentiveStudy {
  readonly nom: string;
  /** The year that the page looks at. */
  readonly annee: number;
  /** Up to which saving, € per patient. */
  readonly most: number;
  /** All that is paid while nothing more is saved, in €. */
  readonly start: number;
  /** By year, then each year, then once. */
  readonly lines: readonly StudiedLine[];
  readonly points: readonly StudiedPoint[];
}

/** € per patient, up to which savings are looked at. */
const FAR = new Exact(200);

/** What one more € saved, and one more point of score, bring a groupement: from each of its years on. */
export function incentiveStudy(
  question: IncentiveQuestion,
): ({ readonly ok: true } & IncentiveStudy) | Refused {
  const asked = askedYear(question);
  if (!asked.ok) return asked;
  const scenario = withScoresGiven(asked.scenario);
  const groupement = scenario.groupements[asked.rank];
  const years = groupement?.annees.slice(1).map(({ annee }) => annee) ?? [];
  const plans = years.flatMap((annee) =>
    savings.map((saving): SavingPlan => ({ scenario, rank: asked.rank, annee, saving })),
  );
  const most = Exact.min(FAR, ...plans.map(mostSaved));
  const start = totals(scenario)[asked.rank] ?? new Exact(0);
  return {
    ok: true,
    nom: groupement?.nom ?? '',
    annee: asked.annee,
    most: most.toNumber(),
    start: start.toNumber(),
    lines: plans.map((plan) => lineOf(plan, most)),
    points: years.map((annee) => ({
      annee,
      gained: (totals(withOneMorePoint(scenario, asked.rank, annee))[asked.rank] ?? start)
        .minus(start)
        .toNumber(),
    })),
  };
}

function lineOf(plan: SavingPlan, most: Decimal): StudiedLine {
  const patients = savedYears(plan).reduce((sum, year) => sum + year.patients, 0);
  let gained = new Exact(0);
  const pieces = incentive(plan, most).segments.map(
    ({ from, to, slope, causes: held, jump }): StudiedPiece => {
      const before = gained.plus(jump);
      gained = before.plus(to.minus(from).times(slope).times(patients));
      return {
        from: from.toNumber(),
        to: to.toNumber(),
        gained: [before.toNumber(), gained.toNumber()],
        slope: slope.toNumber(),
        causes: byCause(held),
      };
    },
  );
  return { annee: plan.annee, saving: plan.saving, patients, pieces };
}

const byCause = (held: Segment['causes']): YearsOfCause[] =>
  causes
    .map((cause) => ({
      cause,
      annees: held.filter((each) => each.cause === cause).map(({ annee }) => annee),
    }))
    .filter(({ annees }) => annees.length > 0);

/** The scenario in which a year has one more point: its score is given. */
function withOneMorePoint(scenario: Scenario, rank: number, year: number): Scenario {
  const groupements = scenario.groupements.map((groupement, at) => {
    if (at !== rank) return groupement;
    const annees = groupement.annees.map((each) =>
      each.annee === year && each.qualite?.mode === 'score'
        ? { ...each, qualite: { ...each.qualite, score: new Exact(each.qualite.score).plus(1).toFixed() } }
        : each,
    );
    return { ...groupement, annees };
  });
  return { ...scenario, groupements };
}
