/* What a page fetches to show the figure, in one piece. */

export { versements as drawing } from './drawing.ts';
export { versementsTable as table } from './table.ts';
