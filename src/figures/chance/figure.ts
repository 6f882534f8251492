/* What a page fetches to show the figure, in one piece. */

export { chance as drawing } from './drawing.ts';
export { chanceTable as table } from './table.ts';
