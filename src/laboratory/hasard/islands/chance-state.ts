import { type ReadonlySignal, signal } from '@preact/signals';
import { piecesOf, type StudyPiece, type StudyQuestion } from '../../../scenario/chance/study/question.ts';
import type { Study } from '../../../scenario/chance/study/study.ts';
import type { StudyPart } from '../../../scenario/chance/study/work.ts';
import type { LaboratoryTasks } from '../../../workers/laboratory/tasks.ts';
import type { Progress } from '../../../workers/long-contract.ts';
import type { PoolIssue, WorkerPool } from '../../../workers/worker-pool.ts';
import type { TypedChance } from '../settings.ts';

interface Saying {
  readonly grave: boolean;
  readonly texte: string;
}

/** A study, and the fields that it was asked by, as they were typed. */
interface Shown {
  readonly study: Study;
  readonly typed: TypedChance;
}

/** What the page asks of the workers: the last study that ended well, what is under way, what went wrong. */
export interface ChanceState {
  readonly shown: ReadonlySignal<Shown | undefined>;
  readonly progress: ReadonlySignal<Progress | undefined>;
  readonly said: ReadonlySignal<Saying | undefined>;
  /** Studies a question in place of the one under way. */
  ask(question: StudyQuestion, typed: TypedChance): Promise<void>;
  /** Stops what is under way; what is shown stays. */
  undo(): void;
}

const UNDONE = "C'est annulé : les figures affichées sont celles d'avant.";

export function createChanceState(pool: WorkerPool<LaboratoryTasks>): ChanceState {
  const shown = signal<Shown | undefined>(undefined);
  const progress = signal<Progress | undefined>(undefined);
  const said = signal<Saying | undefined>(undefined);
  let latest = 0;

  const work = async (question: StudyQuestion): Promise<PoolIssue<Study>> => {
    const parts = await pool.run<StudyPiece, StudyPart>(
      piecesOf(question),
      async (worker, piece) => await worker.chancePiece(question, piece),
      (how) => {
        progress.value = how;
      },
    );
    if (parts.state !== 'fini') return parts;
    return pool.run([parts.results], (worker, all) => worker.chanceStudy(question, all));
  };

  return {
    shown,
    progress,
    said,
    async ask(question, typed) {
      latest += 1;
      const own = latest;
      said.value = undefined;
      const issue = await work(question);
      // A later question tells of itself.
      if (own !== latest) return;
      progress.value = undefined;
      if (issue.state === 'panne') said.value = { grave: true, texte: issue.message };
      else if (issue.state === 'annule') said.value = { grave: false, texte: UNDONE };
      else shown.value = issue.results.map((study) => ({ study, typed }))[0];
    },
    undo: pool.undo,
  };
}
