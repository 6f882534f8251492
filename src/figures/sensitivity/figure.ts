/* What a page fetches to show the figure, in one piece. */

export { sensitivity as drawing } from './drawing.ts';
export { sensitivityTable as table } from './table.ts';
