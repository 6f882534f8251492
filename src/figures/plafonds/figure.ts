/* What a page fetches to show the figure, in one piece. */

export { plafonds as drawing } from './drawing.ts';
export { plafondsTable as table } from './table.ts';
