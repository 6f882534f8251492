/* What the page of chance asks of its workers. */

export { judgeRules } from '../../scenario/chance/study/judged-rules.ts';
export { putTogether } from '../../scenario/chance/study/study.ts';
export { doPiece } from '../../scenario/chance/study/work.ts';
