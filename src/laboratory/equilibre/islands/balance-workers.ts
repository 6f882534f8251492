import type { ChosenPortfolio } from '../../../islands/kit/portfolio/chosen-portfolio.ts';
import { createStudies } from '../../../islands/kit/studies.ts';
import {
  type BalanceQuestion,
  type StudyPiece,
  studyPieces,
} from '../../../scenario/balance/study/question.ts';
import type { BalanceStudy } from '../../../scenario/balance/study/study.ts';
import type { StudyPart } from '../../../scenario/balance/study/work.ts';
import type { Fault } from '../../../scenario/format/faults.ts';
import { createLaboratoryPool } from '../../../workers/laboratory/laboratory-pool.ts';
import type { OnProgress } from '../../../workers/long-contract.ts';
import type { PoolIssue } from '../../../workers/worker-pool.ts';
import type { TypedBalance } from '../settings.ts';

/* What the page asks of its workers, which start at the first question; with it comes what tells of a reader's own groupements. */

export { findPortfolio } from '../../../islands/kit/portfolio/chosen-portfolio.ts';
export { modifies } from '../../../scenario/run/modified-values.ts';
export { PortfolioFaults } from './portfolio-faults.tsx';

/** A question, the portfolio that it is about, and the fields that it was asked by. */
export interface AskedBalance {
  readonly question: BalanceQuestion;
  readonly portfolio: ChosenPortfolio;
  readonly typed: TypedBalance;
}

/** A study, or what is wrong in the portfolio: nothing is computed then. */
export type BalanceAnswer =
  | { readonly ok: true; readonly study: BalanceStudy }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const pool = createLaboratoryPool();

async function study({ question }: AskedBalance, onProgress: OnProgress): Promise<PoolIssue<BalanceAnswer>> {
  const judged = await pool.run<string, readonly Fault[]>(
    [question.scenario],
    async (worker, text) => await worker.portfolioFaults(text),
  );
  if (judged.state !== 'fini') return judged;
  const faults = judged.results[0] ?? [];
  if (faults.length > 0) return { state: 'fini', results: [{ ok: false, faults }] };
  const parts = await pool.run<StudyPiece, StudyPart>(
    studyPieces,
    async (worker, piece) => await worker.balancePiece(question, piece),
    onProgress,
  );
  if (parts.state !== 'fini') return parts;
  return pool.run<readonly StudyPart[], BalanceAnswer>([parts.results], async (worker, all) => ({
    ok: true,
    study: await worker.balanceStudy(question, all),
  }));
}

export const balanceStudies = createStudies(study, pool.undo);
