/* What a page fetches to show the figure, in one piece. */

export { phase2 as drawing } from './drawing.ts';
export { phase2Table as table } from './table.ts';
