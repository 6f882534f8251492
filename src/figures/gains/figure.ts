/* What a page fetches to show the figure, in one piece. */

export { gains as drawing } from './drawing.ts';
export { gainsTable as table } from './table.ts';
