/* A workbook as data: what stands in each cell and how it looks, without the format of a file. */

/** What a cell is, which says how it looks. */
export type Look =
  | 'title'
  | 'lead'
  | 'words'
  | 'head'
  | 'symbol'
  | 'detail'
  | 'given'
  | 'carried'
  | 'computed'
  | 'unused'
  | 'total';

/** How a number is shown; the separators are those of the reader's machine. */
export type NumberFormat = 'whole' | 'plain' | 'euros' | 'points' | 'share' | 'mark' | 'ratio' | 'tiny';

interface Shown {
  readonly look: Look;
  readonly format?: NumberFormat;
  /** A note on the cell: where a value comes from. */
  readonly note?: string;
}

/** A text is a text, whatever it looks like; a formula comes with the value that it has now. */
export type Cell = Shown &
  (
    | { readonly text: string }
    | { readonly number: number }
    | { readonly formula: string; readonly value: number | string }
    | { readonly blank: true }
  );

/** What a cell may hold: a formula that is true of what may be typed in it, and what to say of the rest. */
export interface Check {
  readonly range: string;
  readonly formula: string;
  readonly message: string;
}

/** Cells that stand out where a formula, written for the first of them, is true. */
export interface Mark {
  readonly range: string;
  readonly formula: string;
  readonly as: 'modified' | 'absent';
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  /** In characters, column by column. */
  readonly widths: readonly number[];
  /** How many rows and columns stay where they are. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly landscape?: true;
  readonly checks?: readonly Check[];
  readonly marks?: readonly Mark[];
}

/** A name of a formula, and the place that it stands for: relative to the first row where it is that of a row. */
export interface Name {
  readonly name: string;
  readonly place: string;
}

export interface Workbook {
  readonly title: string;
  readonly sheets: readonly Sheet[];
  readonly names: readonly Name[];
}

/** The letters of a column, from 0: A, …, Z, AA. */
export function letters(column: number): string {
  const rest = column % 26;
  const before = Math.floor(column / 26);
  return `${before === 0 ? '' : letters(before - 1)}${String.fromCharCode(65 + rest)}`;
}

/** « 'Données'! » */
export const on = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;

const text =
  (look: Look) =>
  (words: string, note?: string): Cell => ({ text: words, look, ...(note && { note }) });

export const title = text('title');
export const lead = text('lead');
export const words = text('words');
export const head = text('head');
export const detail = text('detail');
