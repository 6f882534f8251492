/* What a page fetches to show the figure, in one piece. */

export { bonus as drawing } from './drawing.ts';
export { bonusTable as table } from './table.ts';
