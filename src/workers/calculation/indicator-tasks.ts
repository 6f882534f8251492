/* What the page of the indicators asks of the worker. */

export { changeSince } from '../../scenario/compare/change-since.ts';
export { noteCurve } from '../../scenario/compare/note-curve.ts';
export { contributions } from '../../scenario/compare/one-point-gains.ts';
