import { createStudies } from '../../../islands/kit/studies.ts';
import type { JudgedRules } from '../../../scenario/chance/study/judged-rules.ts';
import { piecesOf, type StudyPiece } from '../../../scenario/chance/study/question.ts';
import type { Study } from '../../../scenario/chance/study/study.ts';
import type { StudyPart } from '../../../scenario/chance/study/work.ts';
import type { Fault } from '../../../scenario/format/faults.ts';
import { createLaboratoryPool } from '../../../workers/laboratory/laboratory-pool.ts';
import type { OnProgress } from '../../../workers/long-contract.ts';
import type { PoolIssue } from '../../../workers/worker-pool.ts';
import type { AskedOfChance, TypedChance } from '../settings.ts';
import type { ChosenRules } from './chosen-rules.ts';

/* What the page asks of its workers, which start at the first question; with it comes what tells of chosen and modified rules. */

export { findRules } from './chosen-rules.ts';
export { RulesOfYears } from './rules-of-years.tsx';
export { RulesSaid } from './rules-said.tsx';
export { countedChanges } from './rules-shown.tsx';
export { UnderRate } from './under-rate.tsx';

/** A question, whose rules it is of, and the fields that it was asked by. */
export interface AskedChance {
  readonly asked: AskedOfChance;
  readonly rules: ChosenRules;
  readonly typed: TypedChance;
}

/** A study, or what is wrong in the rules: nothing is computed then. */
export type ChanceAnswer =
  | { readonly ok: true; readonly study: Study }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const pool = createLaboratoryPool();

async function study(
  { asked, rules: { set } }: AskedChance,
  onProgress: OnProgress,
): Promise<PoolIssue<ChanceAnswer>> {
  const judged = await pool.run<unknown, JudgedRules>(
    [set],
    async (worker, each) => await worker.judgeRules(each),
  );
  if (judged.state !== 'fini') return judged;
  const [found] = judged.results as [JudgedRules];
  if (!found.ok) return { state: 'fini', results: [found] };
  const { annees, rules, trend } = found;
  const question = { ...asked, annees, rules, trend };
  const parts = await pool.run<StudyPiece, StudyPart>(
    piecesOf(question),
    async (worker, piece) => await worker.chancePiece(question, piece),
    onProgress,
  );
  if (parts.state !== 'fini') return parts;
  return pool.run<readonly StudyPart[], ChanceAnswer>([parts.results], async (worker, all) => ({
    ok: true,
    study: await worker.chanceStudy(question, all),
  }));
}

export const chanceStudies = createStudies(study, pool.undo);
