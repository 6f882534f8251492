import type { Row } from './table-writer.ts';

/** A table, its head first, and notes under it after an empty line, each on a line of its own: a file keeps one length of line. */
export function withNotes([head, ...lines]: readonly [Row, ...Row[]], notes: readonly string[]): Row[] {
  const line = (text: string): Row => head.map((_, column) => (column === 0 ? text : ''));
  return [head, ...lines, ...(notes.length === 0 ? [] : ['', ...notes].map(line))];
}
