import { type Chance, chance, chanceInAYear } from '../chance.ts';
import { type LawOfSize, lawOfSize } from '../chance-by-size.ts';
import { type BlockSums, drawBlock } from '../draws.ts';
import { minimumRate } from '../minimum-rate.ts';
import {
  type DrawingName,
  drawingRequest,
  drawingsOf,
  rulesOf,
  type StudyPiece,
  type StudyQuestion,
} from './question.ts';

type YearlyChance = ReturnType<typeof chanceInAYear>;

/** The exact law of one of the reader's sizes. */
export interface SizeLaw {
  /** By the évolution that is chosen, and by the other one. */
  readonly law: LawOfSize;
  readonly other: LawOfSize;
  /** With the true effort. */
  readonly effort: Chance;
  /** Under the minimum rate, without and with the effort; of a year, since the years together are left to the draws. */
  readonly underRate: { readonly none: YearlyChance; readonly effort: YearlyChance };
}

/** One place of the curves by size. */
export interface CurvePlace {
  readonly patients: number;
  readonly ecart: number;
  readonly evolution: number;
  /** Of gains in a year. */
  readonly paid: number;
  /** € per patient and year, by the year and by the trend. */
  readonly annuelle: number;
  readonly triennale: number;
}

/** One place of the curve of a size: the chance that a true effort goes unpaid in a year. */
export interface EffortPlace {
  readonly effort: number;
  readonly unpaid: number;
}

/** What a piece gives. */
export type StudyPart =
  | { readonly kind: 'size'; readonly size: SizeLaw }
  | { readonly kind: 'sizes'; readonly places: readonly CurvePlace[] }
  | { readonly kind: 'efforts'; readonly places: readonly EffortPlace[] }
  | {
      readonly kind: 'draws';
      /** By drawing, the sums of each block, in their order. */
      readonly sums: Readonly<Partial<Record<DrawingName, readonly BlockSums[]>>>;
    };

/** How many slow-downs of a curve beside none, up to 3 % a year, or to the one that is tried. */
const EFFORTS = 30;
const MOST = 0.03;

/** Does one piece of the work of a question. */
export function doPiece(question: StudyQuestion, piece: StudyPiece): StudyPart {
  switch (piece.kind) {
    case 'size':
      return { kind: 'size', size: sizeLaw(question, piece.patients) };
    case 'sizes':
      return { kind: 'sizes', places: piece.patients.map((each) => curvePlace(question, each)) };
    case 'efforts':
      return { kind: 'efforts', places: effortPlaces(question, piece.patients) };
    case 'draws':
      return {
        kind: 'draws',
        sums: Object.fromEntries(
          drawingsOf(question).map((name) => {
            const request = drawingRequest(question, name);
            return [name, piece.blocks.map((block) => drawBlock(request, block))];
          }),
        ),
      };
  }
}

function sizeLaw(question: StudyQuestion, patients: number): SizeLaw {
  const { depense, effort, trend } = question;
  const rules = rulesOf(question, trend);
  const least = minimumRate(patients);
  return {
    law: lawOfSize({ ...question, rules }, patients),
    other: lawOfSize({ ...question, rules: rulesOf(question, !trend) }, patients),
    effort: chance({ patients, depense, effort }, rules, question),
    underRate: {
      none: chanceInAYear({ patients, depense, least }, rules, question),
      effort: chanceInAYear({ patients, depense, effort, least }, rules, question),
    },
  };
}

function curvePlace(question: StudyQuestion, patients: number): CurvePlace {
  const { depense, trend } = question;
  const [annuelle, triennale] = [false, true].map((each) =>
    chanceInAYear({ patients, depense }, rulesOf(question, each), question),
  ) as [YearlyChance, YearlyChance];
  const chosen = trend ? triennale : annuelle;
  return {
    patients,
    ecart: chosen.probabiliteEcart,
    evolution: chosen.probabiliteEvolution,
    paid: chosen.probabiliteAnnee,
    annuelle: annuelle.gainsAttendus,
    triennale: triennale.gainsAttendus,
  };
}

function effortPlaces(question: StudyQuestion, patients: number): EffortPlace[] {
  const { depense, trend } = question;
  const rules = rulesOf(question, trend);
  return Array.from({ length: EFFORTS + 1 }, (_, rank) => {
    const effort = (Math.max(MOST, question.effort) * rank) / EFFORTS;
    return {
      effort,
      unpaid: 1 - chanceInAYear({ patients, depense, effort }, rules, question).probabiliteAnnee,
    };
  });
}
