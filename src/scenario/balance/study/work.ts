import { Exact } from '../../../formula/read/exact.ts';
import { withScoresGiven } from '../../estimate/given-scores.ts';
import type { Fault } from '../../format/faults.ts';
import { plainJson } from '../../format/json/plain-json.ts';
import type { Scenario } from '../../format/scenario.ts';
import { readScenario } from '../../format/schema/scenario-schema.ts';
import { executer } from '../../run/execution.ts';
import { totals } from '../../run/totals.ts';
import { type Balance, balance } from '../balance.ts';
import { balanceCurve, type CurvePoint, evenly } from '../balance-curve.ts';
import { MOST_SLOW_DOWN, MOST_SPREAD } from '../bounds.ts';
import { type BreakEven, nearBreakEven } from '../break-even.ts';
import { type Needs, needsBeside } from '../needs.ts';
import { type NetBalance, type NetLine, netBalance, netLine } from '../net-lines.ts';
import { slowing } from '../slowed-scenario.ts';
import { withQuality } from './given-quality.ts';
import type { BalanceQuestion, QualityLevel, StudyPiece } from './question.ts';

/** A place of the curve by spread, at the slow-down that is tried. */
export interface SpreadPoint extends Omit<CurvePoint, 'slowDown'> {
  readonly spread: number;
}

/** What the portfolio is paid at one level of quality. */
export interface LevelPart {
  readonly quality: QualityLevel;
  /** At each slow-down of the curve, all groupements slowing down alike. */
  readonly paid: readonly number[];
  readonly zeros: BreakEven<number>;
  /** With the spread of the question. */
  readonly apartZeros: BreakEven<number>;
}

/** What is saved at a slow-down, whatever the quality. */
export type SavedPoint = Omit<CurvePoint, 'paid'>;

/** What a piece gives; what is drawn is in doubles, to the cent. */
export type StudyPart =
  | { readonly kind: 'balance'; readonly balance: Balance; readonly net: NetBalance; readonly needs: Needs }
  | { readonly kind: 'level'; readonly level: LevelPart; readonly saved: readonly SavedPoint[] }
  | { readonly kind: 'spreads'; readonly points: readonly SpreadPoint[] }
  | { readonly kind: 'tried'; readonly alike: NetLine; readonly apart: NetLine };

/** Steps of a curve: one every 0.05 %, as where signs are looked for. */
const STEPS = 100;
/** Steps of the curve by spread: one every 0.1 %. */
const SPREAD_STEPS = 50;

type Read = ReturnType<typeof readScenario>;

let lastRead: { readonly text: string; readonly read: Read; scored?: Scenario } | undefined;

/** A text, read once for all the pieces of a question. */
function readOnce(text: string) {
  if (lastRead?.text !== text) lastRead = { text, read: readScenario(plainJson(text)) };
  return lastRead;
}

/** What is wrong in the portfolio of a question; nothing is computed from it then. */
export function portfolioFaults(text: string): readonly Fault[] {
  const { read } = readOnce(text);
  return read.ok ? [] : read.erreurs;
}

/** Does one piece of the work of a question whose portfolio has no fault. */
export function doBalancePiece(question: BalanceQuestion, piece: StudyPiece): StudyPart {
  const { slowDown, spread } = question;
  const once = readOnce(question.scenario);
  const { read } = once;
  if (!read.ok) throw new RangeError('a portfolio with faults is not computed with');
  if (piece.kind === 'balance') {
    const execution = executer(read.scenario);
    const found = balance(read.scenario, execution);
    return {
      kind: 'balance',
      balance: found,
      net: netBalance(found),
      needs: needsBeside(read.scenario, execution),
    };
  }
  // Scores do not follow from what is spent: they are marked once for all that is looked at.
  once.scored ??= withScoresGiven(read.scenario);
  const scenario = once.scored;
  switch (piece.kind) {
    case 'level':
      return levelPart(scenario, piece.quality, spread);
    case 'spreads': {
      const spreads = evenly(MOST_SPREAD, SPREAD_STEPS);
      const points = balanceCurve(
        scenario,
        spreads.map((each) => ({ slowDown, spread: each })),
      );
      return {
        kind: 'spreads',
        points: points.map((point, rank) => ({
          spread: spreads[rank] ?? 0,
          economieAnnuelle: toTheCent(point.economieAnnuelle),
          economieCumulee: toTheCent(point.economieCumulee),
          paid: toTheCent(point.paid),
        })),
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

const toTheCent = (amount: number): number => Math.round(amount * 100) / 100;

function levelPart(scenario: Scenario, quality: QualityLevel, spread: number): StudyPart {
  const given = withQuality(scenario, quality);
  const curve = balanceCurve(
    given,
    evenly(MOST_SLOW_DOWN, STEPS).map((slowDown) => ({ slowDown, spread: 0 })),
  );
  return {
    kind: 'level',
    saved: curve.map(({ slowDown, economieAnnuelle, economieCumulee }) => ({
      slowDown,
      economieAnnuelle: toTheCent(economieAnnuelle),
      economieCumulee: toTheCent(economieCumulee),
    })),
    level: {
      quality,
      paid: curve.map(({ paid }) => toTheCent(paid)),
      zeros: nearBreakEven(given),
      apartZeros: nearBreakEven(given, spread),
    },
  };
}

function amountsAt(scenario: Scenario, slowDown: number, spread: number): NetLine {
  const slow = slowing(scenario, spread);
  const at = new Exact(slowDown);
  return netLine(
    { economieAnnuelle: slow.economieAnnuelle(at), economieCumulee: slow.economieCumulee(at) },
    Exact.sum(0, ...totals(slow.scenario(at))),
  );
}
