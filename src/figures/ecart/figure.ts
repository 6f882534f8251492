/* What a page fetches to show the figure, in one piece. */

export { ecart as drawing } from './drawing.ts';
export { ecartTable as table } from './table.ts';
