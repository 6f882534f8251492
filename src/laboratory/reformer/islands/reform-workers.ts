import type { ChosenPortfolio } from '../../../islands/kit/portfolio/chosen-portfolio.ts';
import { createStudies } from '../../../islands/kit/studies.ts';
import type { JudgedReform, ReformFaults } from '../../../scenario/reform/judgement.ts';
import { piecesOfReform, type ReformQuestion } from '../../../scenario/reform/question.ts';
import type { ReformStudy, SetPart } from '../../../scenario/reform/study.ts';
import type { Why, WhyQuestion } from '../../../scenario/reform/why.ts';
import { createLaboratoryPool } from '../../../workers/laboratory/laboratory-pool.ts';
import type { OnProgress } from '../../../workers/long-contract.ts';
import type { PoolIssue } from '../../../workers/worker-pool.ts';
import type { TypedReform } from '../settings.ts';

export { PortfolioFaults } from './portfolio-faults.tsx';

/* What the page asks of its workers, which start at the first question. */

/** A question, the portfolio that it is about, and the fields that it was asked by. */
export interface AskedReform {
  readonly question: ReformQuestion;
  readonly portfolio: ChosenPortfolio;
  readonly typed: TypedReform;
}

const pool = createLaboratoryPool();

async function study(
  { question }: AskedReform,
  onProgress: OnProgress,
): Promise<PoolIssue<ReformStudy | ReformFaults>> {
  const judged = await pool.run<ReformQuestion, JudgedReform>(
    [question],
    async (worker, each) => await worker.judgeReform(each),
  );
  if (judged.state !== 'fini') return judged;
  const [first] = judged.results;
  if (first?.ok === false) return { state: 'fini', results: [first] };
  const parts = await pool.run<number, SetPart>(
    piecesOfReform(question),
    async (worker, rank) => await worker.reformPiece(question, rank),
    onProgress,
  );
  if (parts.state !== 'fini') return parts;
  return pool.run<readonly SetPart[], ReformStudy | ReformFaults>(
    [parts.results],
    async (worker, all) => await worker.reformStudy(question, all),
  );
}

async function tellWhy(question: WhyQuestion, onProgress: OnProgress): Promise<PoolIssue<Why>> {
  const planned = await pool.run([question], (worker, each) => worker.planWhy(each));
  if (planned.state !== 'fini') return planned;
  const [plan] = planned.results;
  if (plan === undefined) return { state: 'annule' };
  const parts = await pool.run(plan.pieces, (worker, piece) => worker.whyPiece(question, piece), onProgress);
  if (parts.state !== 'fini') return parts;
  return pool.run([parts.results], (worker, all) => worker.why(plan, all));
}

export const reformStudies = createStudies(study, pool.undo);
export const whyStudies = createStudies(tellWhy, pool.undo);
