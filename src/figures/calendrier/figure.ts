/* What a page fetches to show the figure, in one piece. */

export { calendrier as drawing } from './drawing.ts';
export { calendarTable as table } from './table.ts';
