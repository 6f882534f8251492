/* What a page fetches to show the figure, in one piece. */

export { causes as drawing } from './drawing.ts';
export { causesTable as table } from './table.ts';
