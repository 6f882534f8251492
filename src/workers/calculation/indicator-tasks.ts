/* What the page of the indicators asks of the worker. */
export { apports } from '../../scenario/apports.ts';
export { changementDepuis } from '../../scenario/changement-depuis.ts';
export { courbeNote } from '../../scenario/courbe-note.ts';
