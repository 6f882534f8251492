import type { TableRefusal } from './table-fault.ts';

/** What separates the cells of a table as spreadsheets write them. */
export type Separator = ';' | ',' | '\t' | '|';

export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

/** What the header of a table says. */
export interface HeaderRead {
  /**
   * Where it starts, as `CsvRecord` counts: what stands above is a title, or says the separator. 0 where names stand beside
   * the rows, whose first is then 1.
   */
  readonly row: number;
  readonly separator: Separator;
  /** Every cell of it as typed, cut at 120 characters. */
  readonly names: readonly string[];
  /** By position: the known column that stands there, as the caller names it, or null. */
  readonly colonnes: readonly (string | null)[];
  /** Unknown columns, as typed; one without a name is « colonne 7 (sans nom) ». */
  readonly ignored: readonly string[];
  /** Known columns that the table lacks, in the caller's order. */
  readonly absentOnes: readonly string[];
}

/** One record: `ligne` is where it starts as a text editor shows it, what stands above the header being counted. */
export interface CsvRecord {
  readonly row: number;
  /**
   * By position. A short line has fewer cells than the header: what it lacks is empty, since spreadsheets drop the
   * separators that end a line. `superfluous` (src/tables/header.ts) tells of the cells beyond the header.
   */
  readonly cells: readonly string[];
  /** True when a quote closed in the middle of a cell, and the record swallowed a line break: lines may be lost in it. */
  readonly doubtfulQuote: boolean;
  /** Of the cell that names the record, two halves of a digest, where the source has one. */
  readonly key?: Key | undefined;
}

export type Key = readonly [high: number, low: number];

/**
 * What the cells of a column are, for a source that has types: `amount` is a decimal number that is not negative; a count is
 * whole, `most` at most; a `name` tells records apart.
 */
export type ColumnKind =
  | { readonly holds: 'name' | 'text' | 'flag' | 'sex' | 'number' | 'amount' }
  | { readonly holds: 'count'; readonly most: number };

/** A record that leaves nothing to judge: the same object each time. */
export interface PlainRecord {
  row: number;
  /** By position: 0 and 1 of a flag, counts, micro-units of an amount; of a sex 1 for F, 0 for H, 2 more where coded. */
  readonly numbers: Float64Array;
  /** The cell that names it; costly, so asked for where it is shown. */
  name: () => string;
  key: Key | undefined;
  /** Whether its name starts with one of those of `PlainOptions`. */
  marked: boolean;
}

/** For a source that can tell plain records: it gives these as numbers, and the others as `onRow` has them. */
interface PlainOptions {
  readonly marks: readonly string[];
  readonly onPlain: (record: PlainRecord) => void;
}

/** Records whose length is not the header's. */
export interface UnevenRows {
  readonly nombre: number;
  /** The line of the first one; 0 when there is none. */
  readonly premiere: number;
}

export interface TableRead {
  readonly ok: true;
  readonly header: HeaderRead;
  /** Known at the end only: a table may be ASCII for long. */
  readonly encoding: Encoding;
  /** With nothing in what is beyond it: what is there is for who reads the record. */
  readonly longerRows: UnevenRows;
  readonly shorterRows: UnevenRows;
}

/** From the header's cells as typed, the column that each stands for, or null. */
export type Placer = (names: readonly string[]) => readonly (string | null)[];

export interface ColumnOptions {
  /** Names of the columns that are read, in lower case. */
  readonly colonnes: readonly string[];
  /** Finds them in a header: by name unless given. The separator is the one under which most are found. */
  readonly recognise?: Placer | undefined;
  /** Says which are read, under the separator that was found: those recognised unless given. */
  readonly choose?: Placer | undefined;
  /** Columns without which the table is refused. Unless given, any one of them is enough. */
  readonly requiredNames?: readonly string[] | undefined;
}

export interface OptionsTable extends ColumnOptions {
  /** Told once, before the records. */
  readonly onHeader: (header: HeaderRead) => void;
  /** Told for each record, in order; nothing of it may be kept without a copy (src/tables/excerpts.ts says why). */
  readonly onRow: (csvRecord: CsvRecord) => void;
  /** What the cells of each column are, by position, null for those that nobody reads; texts, unless given. */
  readonly kinds?: ((header: HeaderRead) => readonly (ColumnKind | null)[]) | undefined;
  readonly plain?: PlainOptions | undefined;
  /** Told now and then how many bytes have been read. */
  readonly onProgress?: ((octets: number) => void) | undefined;
  /** Stops the reading: the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** What gives the records of a table of its own, as `readCsvTable` does from bytes. */
export type TableSource = (options: OptionsTable) => Promise<TableRead | TableRefusal>;

/** What a table is read from: the bytes of a CSV, or its own source (src/duckdb). */
export type TableInput = AsyncIterable<Uint8Array> | TableSource;
