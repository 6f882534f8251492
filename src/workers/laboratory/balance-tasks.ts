/* What the page of balance asks of its workers. */

export { putBalanceTogether } from '../../scenario/balance/study/study.ts';
export { doBalancePiece, portfolioFaults } from '../../scenario/balance/study/work.ts';
