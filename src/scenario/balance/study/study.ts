import type { Balance } from '../balance.ts';
import type { CurvePoint } from '../balance-curve.ts';
import type { Needs } from '../needs.ts';
import { type BalanceQuestion, studyPieces } from './question.ts';
import {
  doBalancePiece,
  type LevelPart,
  type SpreadPoint,
  type StudyPart,
  type TriedAmounts,
} from './work.ts';

/** The balance of a portfolio: what it saves and is paid, beside part 9, and whatever it slows down by. */
export interface BalanceStudy {
  /** Without the portfolio itself. */
  readonly asked: Omit<BalanceQuestion, 'scenario'>;
  readonly balance: Balance;
  readonly needs: Needs;
  /** By level of quality, the portfolio's own first. */
  readonly levels: readonly LevelPart[];
  /** The curve of its own quality, of groupements that differ. */
  readonly apart: readonly CurvePoint[];
  /** At the slow-down that is tried, by spread. */
  readonly spreads: readonly SpreadPoint[];
  /** At the slow-down that is tried, of groupements that are alike, and that differ. */
  readonly tried: { readonly alike: TriedAmounts; readonly apart: TriedAmounts };
}

/** What the pieces of a question come to, in their order. */
export function putBalanceTogether(
  { slowDown, spread }: BalanceQuestion,
  parts: readonly StudyPart[],
): BalanceStudy {
  const all = <K extends StudyPart['kind']>(kind: K) =>
    parts.filter((part): part is Extract<StudyPart, { kind: K }> => part.kind === kind);
  const [whole] = all('balance');
  const [apart] = all('apart');
  const [spreads] = all('spreads');
  const [tried] = all('tried');
  if (whole === undefined || apart === undefined || spreads === undefined || tried === undefined)
    throw new RangeError('a piece of the study is missing');
  return {
    asked: { slowDown, spread },
    balance: whole.balance,
    needs: whole.needs,
    levels: all('level').map(({ level }) => level),
    apart: apart.curve,
    spreads: spreads.points,
    tried: { alike: tried.alike, apart: tried.apart },
  };
}

/** The whole study at once, for the build and for tests. */
export const balanceStudy = (question: BalanceQuestion): BalanceStudy =>
  putBalanceTogether(
    question,
    studyPieces.map((piece) => doBalancePiece(question, piece)),
  );
