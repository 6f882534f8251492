/* What a page fetches to show the figure, in one piece. */

export { certainty as drawing } from './drawing.ts';
export { certaintyTable as table } from './table.ts';
