import { type BoundedList, createList, freeze, RETAINED_LIMIT } from '../../tables/bounded-list.ts';
import { textBytes } from '../../tables/byte-streams.ts';
import type {
  ColumnKind,
  CsvRecord,
  Encoding,
  HeaderRead,
  TableInput,
  UnevenRows,
} from '../../tables/table.ts';
import { readRecords } from '../../tables/table-reader.ts';
import { counts } from '../format/counts.ts';
import type { Scenario } from '../format/scenario.ts';
import type { DocumentScenario } from '../format/scenario-document.ts';
import { readScenario } from '../format/schema/scenario-schema.ts';
import { faultInTable } from './document-places.ts';
import {
  byGroupementName,
  type GroupementColumn,
  groupementColumns,
  requiredColumns,
} from './groupement-columns.ts';
import type { GroupementExpected, GroupementFault, HeaderFault } from './groupement-fault.ts';
import { type GroupementRow, readRow, refuseCell } from './groupement-row.ts';
import { isInvented } from './invented-name.ts';
import { nameFault } from './name-encodings.ts';
import { type TableEnveloppe, tableDocument, tableGroupements } from './table-document.ts';

/** A cell that was read otherwise than it may have been meant. */
interface PlaceRead {
  readonly row: number;
  readonly colonne: GroupementColumn;
  readonly valeur: string;
}

/** How a table was read: plain data, for what is said of it (src/scenario/table/reading-words.ts). */
export interface TableReading {
  /** Rows read, empty ones set aside. */
  readonly rows: number;
  /** Those of the template that this site invents, by the name of their groupement. */
  readonly inventedRows: number;
  readonly headerRow: number;
  readonly separator: HeaderRead['separator'];
  readonly encoding: Encoding;
  /** Columns that are not read, as typed. */
  readonly ignored: readonly string[];
  readonly absentOnes: readonly GroupementColumn[];
  readonly longerRows: UnevenRows;
  readonly shorterRows: UnevenRows;
  readonly ambiguousOnes: BoundedList<PlaceRead>;
  readonly missingOnes: BoundedList<PlaceRead>;
}

export type ReadTable =
  | {
      readonly ok: true;
      /** As it is typed, to open or to keep; `scenario` is the same, read. */
      readonly document: DocumentScenario;
      readonly scenario: Scenario;
      readonly reading: TableReading;
    }
  /** Every fault of the table, by line; without `reading` where nothing could be read of it. */
  | { readonly ok: false; readonly faults: readonly GroupementFault[]; readonly reading?: TableReading };

export interface TableOptions {
  /** Over the groupements of the table, unless asked otherwise. */
  readonly enveloppe?: TableEnveloppe | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Rows that are kept: those of as many groupements as a scenario may have, each with all its years. */
const MOST_ROWS = counts.groupements[1] * counts.annees[1];

/**
 * Reads a table of groupements (/formats/) as a scenario, or gives all that is wrong with it; rejects with the signal's
 * reason when cancelled.
 */
export async function readTable(
  input: TableInput,
  { enveloppe = 'portefeuille', signal }: TableOptions = {},
): Promise<ReadTable> {
  const rows: GroupementRow[] = [];
  const faults: GroupementFault[] = [];
  const ambiguousOnes = createList<PlaceRead>(1);
  const missingOnes = createList<PlaceRead>(1);
  let header: HeaderRead | undefined;
  let rowCount = 0;

  const onRow = (record: CsvRecord): void => {
    rowCount += 1;
    if (header === undefined || rowCount > MOST_ROWS + 1) return;
    const read = readRow(record, header);
    const { row } = read;
    if (rowCount > MOST_ROWS) {
      faults.push(refuseCell(row, 'groupement', { code: 'fewer-rows', limits: { max: MOST_ROWS } }));
      return;
    }
    const place = (colonne: GroupementColumn) => (): PlaceRead => ({
      row: row.line,
      colonne,
      valeur: row.typed[colonne] ?? '',
    });
    rows.push(row);
    for (const fault of read.faults) if (faults.length < RETAINED_LIMIT) faults.push(fault);
    for (const column of read.ambiguous) ambiguousOnes.add(place(column));
    for (const column of read.missing) missingOnes.add(place(column));
  };
  const table = await readRecords(input, {
    colonnes: groupementColumns,
    recognise: byGroupementName,
    requiredNames: requiredColumns,
    onHeader: (read) => {
      header = read;
    },
    kinds: ({ colonnes }) => colonnes.map(kindOf),
    onRow,
    signal,
  });
  if (!table.ok) return { ok: false, faults: [wholeFault(table.fault)] };
  const ofHeader = headerFault(table.header, rowCount);
  if (ofHeader !== undefined) return { ok: false, faults: [wholeFault(ofHeader)] };
  const reading: TableReading = {
    rows: rowCount,
    inventedRows: rows.filter(({ values }) => isInvented(values.groupement ?? '')).length,
    headerRow: table.header.row,
    separator: table.header.separator,
    encoding: table.encoding,
    ignored: table.header.ignored,
    absentOnes: groupementColumns.filter((column) => !table.header.colonnes.includes(column)),
    longerRows: table.longerRows,
    shorterRows: table.shorterRows,
    ambiguousOnes: freeze(ambiguousOnes),
    missingOnes: freeze(missingOnes),
  };
  faults.push(...rows.flatMap((row) => codingFault(row, table.encoding)));
  return judge(rows, faults, reading, enveloppe);
}

const kindOf = (column: string | null): ColumnKind | null =>
  column === null ? null : { holds: column === 'groupement' ? 'text' : 'number' };

/** Reads cells pasted from a spreadsheet, or the text of a table, as `readTable` does. */
export const readPastedTable = (text: string, options: TableOptions = {}): Promise<ReadTable> =>
  readTable(textBytes(text), options);

function headerFault({ colonnes: columns, row }: HeaderRead, rows: number): HeaderFault | undefined {
  if (!columns.includes('credits') && !columns.includes('appreciation')) return { code: 'credits-column' };
  return rows > 0 ? undefined : { code: 'header-alone', row };
}

type Whole = Extract<GroupementExpected, { code: 'table' }>['limits']['fault'];

const wholeFault = (fault: Whole): GroupementFault => ({
  code: 'table',
  limits: { fault },
  line: 0,
  column: '',
  received: '',
});

function codingFault(row: GroupementRow, encoding: Encoding): GroupementFault[] {
  const fault = nameFault(row.values.groupement ?? '', encoding);
  return fault === undefined ? [] : [refuseCell(row, 'groupement', { code: 'cell', limits: { fault } })];
}

const cellOf = (line: number, column: string): string => `${line} ${column}`;

/** The scenario's own reader judges what the rows make together; a cell is refused once. */
function judge(
  rows: readonly GroupementRow[],
  ofCells: readonly GroupementFault[],
  reading: TableReading,
  enveloppe: TableEnveloppe,
): ReadTable {
  const faults = new Map<string, GroupementFault>();
  const report = (fault: GroupementFault): void => {
    const cell = cellOf(fault.line, fault.column);
    if (!faults.has(cell)) faults.set(cell, fault);
  };
  ofCells.forEach(report);
  const unread = (row: GroupementRow, column: GroupementColumn): boolean =>
    faults.has(cellOf(row.line, column));
  const groupements = tableGroupements(rows, unread, report);
  const document = tableDocument(groupements, enveloppe);
  const read = readScenario(document);
  if (!read.ok)
    for (const fault of read.erreurs) {
      const located = faultInTable(fault, groupements);
      if (located !== undefined) report(located);
    }
  if (read.ok && faults.size === 0) return { ok: true, document, scenario: read.scenario, reading };
  if (faults.size === 0) throw new Error('a table that no cell is wrong in is a scenario');
  return { ok: false, faults: [...faults.values()].sort(inOrder), reading };
}

const inOrder = (a: GroupementFault, b: GroupementFault): number =>
  a.line - b.line || rankOf(a.column) - rankOf(b.column);

/** Cells beyond the header come after those of its columns. */
function rankOf(column: string): number {
  const rank = (groupementColumns as readonly string[]).indexOf(column);
  return rank === -1 ? groupementColumns.length : rank;
}
