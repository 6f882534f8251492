/* What the page of chance asks of its workers. */

export { putTogether } from '../../scenario/chance/study/study.ts';
export { doPiece } from '../../scenario/chance/study/work.ts';
