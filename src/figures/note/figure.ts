/* What a page fetches to show the figure, in one piece. */

export { note as drawing } from './drawing.ts';
export { noteTable as table } from './table.ts';
