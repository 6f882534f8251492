/* What a page fetches to show the figure, in one piece. */

export { credits as drawing } from './drawing.ts';
export { creditsTable as table } from './table.ts';
