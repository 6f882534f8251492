import { putBalanceTogether } from '../../scenario/balance/study/study.ts';
import { doBalancePiece, portfolioFaults } from '../../scenario/balance/study/work.ts';
import { putTogether } from '../../scenario/chance/study/study.ts';
import { doPiece } from '../../scenario/chance/study/work.ts';
import { doMapPiece, putMapTogether } from '../../scenario/incentive/map/map.ts';
import { openMap } from '../../scenario/incentive/map/open-map.ts';
import { judgeReform } from '../../scenario/reform/judgement.ts';
import { doSet, putReformTogether } from '../../scenario/reform/study.ts';
import { doWhy, planWhy, putWhyTogether } from '../../scenario/reform/why.ts';

/** What a worker of the laboratory can be asked: nothing but what comes with a request decides of its answer. */
export const tasks = {
  /** A piece of a study of chance, and what all of them come to. */
  chancePiece: doPiece,
  chanceStudy: putTogether,
  /** What is wrong in a portfolio; a piece of the study of its balance, and what all of them come to. */
  portfolioFaults,
  balancePiece: doBalancePiece,
  balanceStudy: putBalanceTogether,
  /** Sets of rules on a portfolio: what is wrong with them, one of them, all of them; then which rule does what. */
  judgeReform,
  reformPiece: doSet,
  reformStudy: putReformTogether,
  planWhy,
  whyPiece: doWhy,
  why: putWhyTogether,
  /** A map at once, or its year, some of its lines, and what all of them show. */
  openMap,
  mapPiece: doMapPiece,
  map: putMapTogether,
};

export type LaboratoryTasks = typeof tasks;
