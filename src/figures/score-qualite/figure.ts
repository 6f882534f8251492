/* What a page fetches to show the figure, in one piece. */

export { score as drawing } from './drawing.ts';
export { scoreTable as table } from './table.ts';
