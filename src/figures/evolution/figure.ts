/* What a page fetches to show the figure, in one piece. */

export { evolution as drawing } from './drawing.ts';
export { evolutionTable as table } from './table.ts';
