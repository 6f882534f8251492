/* What the page of the indicators asks of the worker. */

export { changementDepuis } from '../../scenario/compare/change-since.ts';
export { courbeNote } from '../../scenario/compare/note-curve.ts';
export { apports } from '../../scenario/compare/one-point-gains.ts';
