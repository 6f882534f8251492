import { later } from '../later-task.ts';

const chance = () => import('./chance-tasks.ts');
const balance = () => import('./balance-tasks.ts');
const reform = () => import('./reform-tasks.ts');
const map = () => import('./map-tasks.ts');

/** What a worker of the laboratory can be asked: nothing but what comes with a request decides of its answer. */
export const tasks = {
  /** The rules that a study of chance is of, or what is wrong in them; a piece of it, and what all of them come to. */
  judgeRules: later(async () => (await chance()).judgeRules),
  chancePiece: later(async () => (await chance()).doPiece),
  chanceStudy: later(async () => (await chance()).putTogether),
  /** What is wrong in a portfolio; a piece of the study of its balance, and what all of them come to. */
  portfolioFaults: later(async () => (await balance()).portfolioFaults),
  balancePiece: later(async () => (await balance()).doBalancePiece),
  balanceStudy: later(async () => (await balance()).putBalanceTogether),
  /** Sets of rules on a portfolio: what is wrong with them, one of them, all of them; then which rule does what. */
  judgeReform: later(async () => (await reform()).judgeReform),
  reformPiece: later(async () => (await reform()).doSet),
  reformStudy: later(async () => (await reform()).putReformTogether),
  planWhy: later(async () => (await reform()).planWhy),
  whyPiece: later(async () => (await reform()).doWhy),
  why: later(async () => (await reform()).putWhyTogether),
  /** Some lines of the map of many groupements, and what all of them show. */
  mapPiece: later(async () => (await map()).doMapPiece),
  map: later(async () => (await map()).putMapTogether),
};

export type LaboratoryTasks = typeof tasks;
