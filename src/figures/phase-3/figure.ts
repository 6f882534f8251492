/* What a page fetches to show the figure, in one piece. */

export { phase3 as drawing } from './drawing.ts';
export { phase3Table as table } from './table.ts';
