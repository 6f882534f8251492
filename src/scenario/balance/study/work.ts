import { Exact } from '../../../formula/read/exact.ts';
import { withScoresGiven } from '../../estimate/given-scores.ts';
import type { Fault } from '../../format/faults.ts';
import { plainJson } from '../../format/json/plain-json.ts';
import type { Scenario } from '../../format/scenario.ts';
import { readScenario } from '../../format/schema/scenario-schema.ts';
import { exactEngine } from '../../run/engine.ts';
import { executer } from '../../run/execution.ts';
import { totals } from '../../run/totals.ts';
import { type Balance, balance } from '../balance.ts';
import { balanceCurve, type CurvePoint, evenly } from '../balance-curve.ts';
import { type BreakEven, MOST_SLOW_DOWN, nearBreakEven } from '../break-even.ts';
import { type Needs, needsBeside } from '../needs.ts';
import { slowing } from '../slowed-scenario.ts';
import { withQuality } from './given-quality.ts';
import type { BalanceQuestion, QualityLevel, StudyPiece } from './question.ts';

/** A portfolio at one slow-down, all years together; €, decimal text. */
export interface TriedAmounts {
  readonly economieAnnuelle: string;
  readonly economieCumulee: string;
  /** Credits included. */
  readonly paid: string;
}

/** A place of the curve by spread, at the slow-down that is tried. */
export interface SpreadPoint extends Omit<CurvePoint, 'slowDown'> {
  readonly spread: number;
}

/** What the portfolio is paid and saves at one level of quality. */
export interface LevelPart {
  readonly quality: QualityLevel;
  /** All groupements slowing down alike. */
  readonly curve: readonly CurvePoint[];
  readonly zeros: BreakEven<number>;
  /** With the spread of the question. */
  readonly apartZeros: BreakEven<number>;
}

/** What a piece gives. */
export type StudyPart =
  | { readonly kind: 'balance'; readonly balance: Balance; readonly needs: Needs }
  | { readonly kind: 'level'; readonly level: LevelPart }
  | { readonly kind: 'apart'; readonly curve: readonly CurvePoint[] }
  | { readonly kind: 'spreads'; readonly points: readonly SpreadPoint[] }
  | { readonly kind: 'tried'; readonly alike: TriedAmounts; readonly apart: TriedAmounts };

/** Steps of a curve: one every 0.05 %, as where signs are looked for. */
const STEPS = 100;
/** The largest spread of the curve by spread, and its steps: one every 0.1 %. */
export const MOST_SPREAD = 0.05;
const SPREAD_STEPS = 50;

let lastRead: { readonly text: string; readonly read: ReturnType<typeof readScenario> } | undefined;

/** A text, read once for all the pieces of a question. */
function readOnce(text: string): ReturnType<typeof readScenario> {
  if (lastRead?.text !== text) lastRead = { text, read: readScenario(plainJson(text)) };
  return lastRead.read;
}

/** What is wrong in the portfolio of a question; nothing is computed from it then. */
export function portfolioFaults(text: string): readonly Fault[] {
  const read = readOnce(text);
  return read.ok ? [] : read.erreurs;
}

/** Does one piece of the work of a question whose portfolio has no fault. */
export function doBalancePiece(question: BalanceQuestion, piece: StudyPiece): StudyPart {
  const { slowDown, spread } = question;
  const read = readOnce(question.scenario);
  if (!read.ok) throw new RangeError('a portfolio with faults is not computed with');
  const { scenario } = read;
  switch (piece.kind) {
    case 'balance': {
      const execution = executer(scenario);
      return {
        kind: 'balance',
        balance: balance(scenario, execution),
        needs: needsBeside(scenario, execution),
      };
    }
    case 'level':
      return { kind: 'level', level: levelPart(scenario, piece.quality, spread) };
    case 'apart':
      return { kind: 'apart', curve: balanceCurve(scenario, slowDowns(spread)) };
    case 'spreads': {
      const spreads = evenly(MOST_SPREAD, SPREAD_STEPS);
      const points = balanceCurve(
        scenario,
        spreads.map((each) => ({ slowDown, spread: each })),
      );
      return {
        kind: 'spreads',
        points: points.map(({ slowDown: _, ...point }, rank) => ({ ...point, spread: spreads[rank] ?? 0 })),
      };
    }
    case 'tried':
      return {
        kind: 'tried',
        alike: amountsAt(scenario, slowDown, 0),
        apart: amountsAt(scenario, slowDown, spread),
      };
  }
}

const slowDowns = (spread: number) => evenly(MOST_SLOW_DOWN, STEPS).map((slowDown) => ({ slowDown, spread }));

function levelPart(scenario: Scenario, quality: QualityLevel, spread: number): LevelPart {
  const given = withQuality(scenario, quality);
  return {
    quality,
    curve: balanceCurve(given, slowDowns(0)),
    zeros: nearBreakEven(given),
    apartZeros: nearBreakEven(given, spread),
  };
}

function amountsAt(scenario: Scenario, slowDown: number, spread: number): TriedAmounts {
  const slow = slowing(withScoresGiven(scenario), spread);
  const at = new Exact(slowDown);
  const { text } = exactEngine;
  return {
    economieAnnuelle: text(slow.economieAnnuelle(at)),
    economieCumulee: text(slow.economieCumulee(at)),
    paid: text(Exact.sum(0, ...totals(slow.scenario(at)))),
  };
}
