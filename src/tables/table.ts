/** What separates the cells of a table as spreadsheets write them. */
export type Separator = ';' | ',' | '\t' | '|';

export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

/** What the header of a table says. */
export interface HeaderRead {
  /** Where it starts, as `Enregistrement` counts: what stands above is a title, or says the separator. */
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
  /** Told now and then how many bytes have been read. */
  readonly onProgress?: ((octets: number) => void) | undefined;
  /** Stops the reading: the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}
