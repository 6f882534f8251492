import type { Balance } from '../balance.ts';
import type { Needs } from '../needs.ts';
import type { NetBalance, NetLine } from '../net-lines.ts';
import { type BalanceQuestion, studyPieces } from './question.ts';
import { doBalancePiece, type LevelPart, type SavedPoint, type SpreadPoint, type StudyPart } from './work.ts';

/** The balance of a portfolio: what it saves and is paid, beside part 9, and whatever it slows down by. */
export interface BalanceStudy {
  /** Without the portfolio itself. */
  readonly asked: Omit<BalanceQuestion, 'scenario'>;
  readonly balance: Balance;
  readonly net: NetBalance;
  readonly needs: Needs;
  /** What is saved at each slow-down of the curve, whatever the quality. */
  readonly saved: readonly SavedPoint[];
  /** By level of quality, the portfolio's own first. */
  readonly levels: readonly LevelPart[];
  /** At the slow-down that is tried, by spread. */
  readonly spreads: readonly SpreadPoint[];
  /** At the slow-down that is tried, of groupements that are alike, and that differ. */
  readonly tried: { readonly alike: NetLine; readonly apart: NetLine };
}

/** What the pieces of a question come to, in their order. */
export function putBalanceTogether(
  { slowDown, spread }: BalanceQuestion,
  parts: readonly StudyPart[],
): BalanceStudy {
  const all = <K extends StudyPart['kind']>(kind: K) =>
    parts.filter((part): part is Extract<StudyPart, { kind: K }> => part.kind === kind);
  const [whole] = all('balance');
  const levels = all('level');
  const [spreads] = all('spreads');
  const [tried] = all('tried');
  if (whole === undefined || spreads === undefined || tried === undefined)
    throw new RangeError('a piece of the study is missing');
  return {
    asked: { slowDown, spread },
    balance: whole.balance,
    net: whole.net,
    needs: whole.needs,
    saved: levels[0]?.saved ?? [],
    levels: levels.map(({ level }) => level),
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
