/* What a page fetches to show the figure, in one piece. */

export { areaMap as drawing } from './drawing.ts';
export { areasTable as table } from './table.ts';
