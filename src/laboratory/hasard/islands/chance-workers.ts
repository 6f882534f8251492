import { createStudies } from '../../../islands/kit/studies.ts';
import { piecesOf, type StudyPiece, type StudyQuestion } from '../../../scenario/chance/study/question.ts';
import type { Study } from '../../../scenario/chance/study/study.ts';
import type { StudyPart } from '../../../scenario/chance/study/work.ts';
import { createLaboratoryPool } from '../../../workers/laboratory/laboratory-pool.ts';
import type { OnProgress } from '../../../workers/long-contract.ts';
import type { PoolIssue } from '../../../workers/worker-pool.ts';
import type { TypedChance } from '../settings.ts';

/* What the page asks of its workers, which start at the first question; with it comes what tells of modified rules. */

export { modifies } from '../../../scenario/run/modified-values.ts';

/** A question, and the fields that it was asked by, as they were typed. */
interface AskedChance {
  readonly question: StudyQuestion;
  readonly typed: TypedChance;
}

const pool = createLaboratoryPool();

async function study({ question }: AskedChance, onProgress: OnProgress): Promise<PoolIssue<Study>> {
  const parts = await pool.run<StudyPiece, StudyPart>(
    piecesOf(question),
    async (worker, piece) => await worker.chancePiece(question, piece),
    onProgress,
  );
  if (parts.state !== 'fini') return parts;
  return pool.run([parts.results], (worker, all) => worker.chanceStudy(question, all));
}

export const chanceStudies = createStudies(study, pool.undo);
