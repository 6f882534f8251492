/* What a page fetches to show the figure, in one piece. */

export { comparison as drawing } from './drawing.ts';
export { comparisonTable as table } from './table.ts';
