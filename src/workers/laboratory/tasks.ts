import { putTogether } from '../../scenario/chance/study/study.ts';
import { doPiece } from '../../scenario/chance/study/work.ts';

/** What a worker of the laboratory can be asked: nothing but what comes with a request decides of its answer. */
export const tasks = {
  /** A piece of a study of chance, and what all of them come to. */
  chancePiece: doPiece,
  chanceStudy: putTogether,
};

export type LaboratoryTasks = typeof tasks;
