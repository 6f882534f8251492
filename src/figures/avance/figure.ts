/* What a page fetches to show the figure, in one piece. */

export { avance as drawing } from './drawing.ts';
export { avanceTable as table } from './table.ts';
