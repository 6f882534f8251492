import type { MathSymbol } from '../../formula/node.ts';
import {
  type Cell,
  type Check,
  detail,
  head,
  lead,
  letters,
  type Mark,
  type Name,
  on,
  type Sheet,
  title,
} from './sheet.ts';
import { symbolText } from './symbol-text.ts';

/** One column of a table: what it is, said above, and its cells. */
export interface Column<Row> {
  /** What formulas call it; absent of what none reads. */
  readonly name?: string;
  readonly label: string;
  readonly symbol?: MathSymbol;
  readonly unit?: string;
  readonly status?: Cell;
  readonly source?: string;
  readonly note?: string;
  readonly width?: number;
  readonly cell: (row: Row, line: number) => Cell | undefined;
}

interface Table<Row> {
  readonly sheet: string;
  readonly title: string;
  readonly lead: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Columns that stay in sight. */
  readonly frozen: number;
  readonly checks?: readonly Check[];
  readonly marks?: readonly Mark[];
}

/** The rows above a table: its title, what it is, then of each column its label, symbol, name, unit, status, source. */
const HEADS = 8;

/** The line of a table's first row, as a spreadsheet numbers them. */
export const FIRST = HEADS + 1;

/** The line of the head where the status stands. */
export const STATUS = 7;

/** Where a column stands, by its letters: of all rows, and of the row of a formula (written for the first line of the sheet). */
function places(sheet: string, column: number, rows: number): { ofRow: string; ofRows: string } {
  const at = letters(column);
  return {
    ofRow: `${on(sheet)}$${at}1`,
    ofRows: `${on(sheet)}$${at}$${FIRST}:$${at}$${FIRST + Math.max(rows, 1) - 1}`,
  };
}

/** What formulas call a whole column, by the name of its value on a row. */
export const wholeColumn = (name: string): string => `colonne_${name}`;

/** The names that the columns of a table give to formulas. */
export function columnNames(sheet: string, columns: readonly Column<never>[], rows: number): Name[] {
  return columns.flatMap(({ name }, rank) => {
    if (name === undefined) return [];
    const { ofRow, ofRows } = places(sheet, rank, rows);
    return [
      { name, place: ofRow },
      { name: wholeColumn(name), place: ofRows },
    ];
  });
}

/** A table under its heads, which stay in sight and are printed on each page. */
export function tableSheet<Row>(table: Table<Row>): Sheet {
  const { columns, rows, sheet, checks, marks } = table;
  const above: readonly (readonly (Cell | undefined)[])[] = [
    [title(table.title)],
    [lead(table.lead)],
    columns.map(({ label, note }) => head(label, note)),
    columns.map(({ symbol }) => symbol && { text: symbolText(symbol), look: 'symbol' }),
    columns.map(({ name }) => detail(name ?? '')),
    columns.map(({ unit }) => detail(unit ?? '')),
    columns.map(({ status }) => status ?? detail('')),
    columns.map(({ source }) => detail(source ?? '')),
  ];
  return {
    name: sheet,
    rows: [...above, ...rows.map((row, rank) => columns.map(({ cell }) => cell(row, FIRST + rank)))],
    widths: columns.map(({ width = 15 }) => width),
    frozen: { rows: HEADS, columns: table.frozen },
    landscape: true,
    ...(checks && { checks }),
    ...(marks && { marks }),
  };
}
