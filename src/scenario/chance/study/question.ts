import { trendStart } from '../../format/trend.ts';
import { type Block, blocksOf } from '../blocks.ts';
import type { ChanceQuestion } from '../chance-by-size.ts';
import type { DrawRequest } from '../draws.ts';
import type { GainsRules } from '../gains-rules.ts';
import { minimumRate } from '../minimum-rate.ts';

/** What is asked of chance by the page of the laboratory, whatever the évolution of its `rules`: both are shown. */
export interface StudyQuestion extends ChanceQuestion {
  /** The results years, which the rules are of. */
  readonly annees: readonly number[];
  /** Whether the évolution is the three-year trend (H18) in all that is shown but the comparison of both. */
  readonly trend: boolean;
  /** A true slow-down a year, as a ratio, to set beside none. */
  readonly effort: number;
  /** Whether the minimum savings rate of another programme is tried beside the rules. */
  readonly minimumRate: boolean;
}

/** The rules of the question, by the trend (from as many years before as there are, three at most) or by the year. */
export const rulesOf = ({ rules }: Pick<StudyQuestion, 'rules'>, trend: boolean): readonly GainsRules[] =>
  rules.map((each, rank) => ({ ...each, yearsBack: trend ? rank + 1 - trendStart(rank + 1) : 1 }));

/** What is drawn: nothing changed, a true effort; the same under the minimum rate. */
const drawings = ['none', 'effort', 'rate', 'effortAndRate'] as const;
export type DrawingName = (typeof drawings)[number];

/** The drawings that a question asks for. */
export const drawingsOf = (question: StudyQuestion): readonly DrawingName[] =>
  question.minimumRate ? drawings : ['none', 'effort'];

/** What is drawn of a question, by name. */
export function drawingRequest(question: StudyQuestion, name: DrawingName): DrawRequest {
  const { patients, cv, correlation, graine, effort, trend } = question;
  const underRate = name === 'rate' || name === 'effortAndRate';
  return {
    deviations: patients.map((each) => cv / Math.sqrt(each)),
    rules: rulesOf(question, trend),
    correlation,
    seed: graine,
    ...((name === 'effort' || name === 'effortAndRate') && { effort }),
    ...(underRate && { least: patients.map(minimumRate) }),
  };
}

/** A part of the work, done anywhere: what it gives depends on nothing else. */
export type StudyPiece =
  | { readonly kind: 'size'; readonly patients: number }
  | { readonly kind: 'sizes'; readonly patients: readonly number[] }
  | { readonly kind: 'efforts'; readonly patients: number }
  | { readonly kind: 'draws'; readonly blocks: readonly Block[] };

/** The sizes between which curves are drawn, further if the reader's go further. */
const curveEnds = { from: 5000, to: 80_000 } as const;
const CURVE = 41;
const CHUNK = 10;
/** Blocks of draws in a piece: a few milliseconds. */
const BLOCKS = 5;

/** The work of a question, in pieces that any worker does. */
export function piecesOf(question: StudyQuestion): StudyPiece[] {
  const { patients, tirages } = question;
  const blocks = blocksOf(tirages);
  return [
    ...patients.map((each): StudyPiece => ({ kind: 'size', patients: each })),
    ...chunks(curveSizes(patients), CHUNK).map((each): StudyPiece => ({ kind: 'sizes', patients: each })),
    ...patients.map((each): StudyPiece => ({ kind: 'efforts', patients: each })),
    ...chunks(blocks, BLOCKS).map((each): StudyPiece => ({ kind: 'draws', blocks: each })),
  ];
}

/** Sizes of a curve, as far from each other in proportion; whole. */
function curveSizes(patients: readonly number[]): number[] {
  const [low, high] = [Math.min(curveEnds.from, ...patients), Math.max(curveEnds.to, ...patients)];
  const step = Math.log(high / low) / (CURVE - 1);
  return Array.from({ length: CURVE }, (_, rank) => Math.round(low * Math.exp(step * rank)));
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, rank) =>
    list.slice(rank * size, (rank + 1) * size),
  );
}
