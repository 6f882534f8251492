import type { Decimal } from 'decimal.js';
import { Exact } from '../../formula/read/exact.ts';
import { withScoresGiven } from '../estimate/given-scores.ts';
import type { Scenario } from '../format/scenario.ts';
import { totals } from '../run/totals.ts';
import { askedYear, type IncentiveQuestion, type Refused } from './asked-year.ts';
import { type Cause, causes } from './causes.ts';
import { incentive, type Segment } from './incentive.ts';
import { FAR, mostSaved, readMost } from './most-saved.ts';
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

/** Whether anything is paid, and how much, for more points of a year's score; in €, all years together. */
interface StudiedPoint {
  readonly annee: number;
  /** For one more. */
  readonly gained: number;
  /** For the ten of a socle indicator that goes from a note of 0 to 1, where all of them count. */
  readonly indicator: number;
}

export interface IncentiveStudy {
  readonly nom: string;
  /** The year that the page looks at. */
  readonly annee: number;
  /** Up to which saving, € per patient; and up to which one could be asked. */
  readonly most: number;
  readonly furthest: number;
  /** All that is paid while nothing more is saved, in €. */
  readonly start: number;
  /** By year, then each year, then once. */
  readonly lines: readonly StudiedLine[];
  readonly points: readonly StudiedPoint[];
}

/** A saving further than the year that spends least, or no number: € per patient. */
type TooFar = { readonly ok: false; readonly furthest: number };

/** What a socle indicator weighs in the score while ten of them count. */
const INDICATOR = 10;

/**
 * What one more € saved, and one more point of score, bring a groupement: from each of its years on, up to a saving as typed,
 * or as far as is usual.
 */
export function incentiveStudy(
  question: IncentiveQuestion,
  upTo?: string,
): ({ readonly ok: true } & IncentiveStudy) | Refused | TooFar {
  const asked = askedYear(question);
  if (!asked.ok) return asked;
  const scenario = withScoresGiven(asked.scenario);
  const groupement = scenario.groupements[asked.rank];
  const years = groupement?.annees.slice(1).map(({ annee }) => annee) ?? [];
  const plans = years.flatMap((annee) =>
    savings.map((saving): SavingPlan => ({ scenario, rank: asked.rank, annee, saving })),
  );
  const furthest = Exact.min(...plans.map(mostSaved));
  const most = upTo === undefined ? Exact.min(FAR, furthest) : readMost(upTo, furthest);
  if (most === undefined) return { ok: false, furthest: furthest.toNumber() };
  const start = totals(scenario)[asked.rank] ?? new Exact(0);
  const gainedBy = (annee: number, points: number): number =>
    (totals(withMorePoints(scenario, asked.rank, annee, points))[asked.rank] ?? start)
      .minus(start)
      .toNumber();
  return {
    ok: true,
    nom: groupement?.nom ?? '',
    annee: asked.annee,
    most: most.toNumber(),
    furthest: furthest.toNumber(),
    start: start.toNumber(),
    lines: plans.map((plan) => lineOf(plan, most)),
    points: years.map((annee) => ({
      annee,
      gained: gainedBy(annee, 1),
      indicator: gainedBy(annee, INDICATOR),
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

/** The scenario in which a year has more points: its score is given. */
function withMorePoints(scenario: Scenario, rank: number, year: number, points: number): Scenario {
  const groupements = scenario.groupements.map((groupement, at) => {
    if (at !== rank) return groupement;
    const annees = groupement.annees.map((each) =>
      each.annee === year && each.qualite?.mode === 'score'
        ? {
            ...each,
            qualite: { ...each.qualite, score: new Exact(each.qualite.score).plus(points).toFixed() },
          }
        : each,
    );
    return { ...groupement, annees };
  });
  return { ...scenario, groupements };
}
