import { readFrenchNumber } from '../../french/numbers.ts';
import { percentToRatio } from '../../french/percent.ts';
import { withoutExponent } from '../../french/scientific.ts';
import { copyOf, excerpt } from '../../tables/excerpts.ts';
import { errorFault, isMissing } from '../../tables/missing-marks.ts';
import { codingFault } from '../../tables/mistaken-encodings.ts';
import { refuseRecord } from '../../tables/refused-cells.ts';
import type { CsvRecord, HeaderRead } from '../../tables/table.ts';
import { unguarded } from '../../tables/table-writer.ts';
import { isAccountingZero, plainNumber } from '../../tables/written-numbers.ts';
import type { Expected } from '../format/faults.ts';
import {
  filledColumns,
  type GroupementColumn,
  groupementColumns,
  type NumberColumn,
  numberColumns,
} from './groupement-columns.ts';
import type { CellFault, GroupementExpected, GroupementFault } from './groupement-fault.ts';

/** One row of a table, a groupement's year: what of it could be read. */
export interface GroupementRow {
  readonly line: number;
  /** As typed, of the columns that the table has, cut at 120 characters. */
  readonly typed: { readonly [C in GroupementColumn]?: string };
  /** The name as typed, numbers as decimal text; an empty cell, or one that cannot be read, has none. */
  readonly values: { readonly [C in GroupementColumn]?: string };
}

export interface RowRead {
  readonly row: GroupementRow;
  readonly faults: readonly GroupementFault[];
  /** Columns whose number was read with three decimals, and may have been thousands. */
  readonly ambiguous: readonly GroupementColumn[];
  /** Columns whose mark of a missing value was read as an empty cell. */
  readonly missing: readonly GroupementColumn[];
}

/** Code units of a name that are kept: more than a name may have. */
const KEPT = 1000;

export interface CellRead {
  readonly value?: string;
  readonly fault?: CellFault;
  readonly ambiguous?: boolean;
  readonly missing?: boolean;
}

/** A refusal of one cell of a row. */
export function refuseCell(
  row: GroupementRow,
  column: GroupementColumn,
  expected: Expected | GroupementExpected,
): GroupementFault {
  return { ...expected, line: row.line, column, received: row.typed[column] ?? '' };
}

/** Reads the cells of a record; what is kept of them is a copy. */
export function readRow(record: CsvRecord, header: HeaderRead): RowRead {
  const typed: { [C in GroupementColumn]?: string } = {};
  const values: { [C in GroupementColumn]?: string } = {};
  const row: GroupementRow = { line: record.row, typed, values };
  const faults: GroupementFault[] = [];
  const [ambiguous, missing]: [GroupementColumn[], GroupementColumn[]] = [[], []];
  for (const column of groupementColumns) {
    const place = header.colonnes.indexOf(column);
    if (place === -1) continue;
    const cell = record.cells[place] ?? '';
    typed[column] = excerpt(cell);
    const read = column === 'groupement' ? readName(cell) : readNumber(cell, column);
    if (read.value !== undefined) values[column] = copyOf(read.value);
    else if (read.fault !== undefined)
      faults.push(refuseCell(row, column, { code: 'cell', limits: { fault: read.fault } }));
    else if (column === 'groupement' || filledColumns.some((filled) => filled === column))
      faults.push(refuseCell(row, column, { code: 'empty' }));
    else if (read.missing) missing.push(column);
    if (read.ambiguous) ambiguous.push(column);
  }
  refuseRecord(record, header, (make) => {
    const { row: line, colonne, valeur, fault } = make();
    faults.push({ code: 'cell', limits: { fault }, line, column: colonne, received: valeur });
  });
  return { row, faults, ambiguous, missing };
}

/** A name is kept as typed; which encoding it is in is judged once that of the file is known. */
export function readName(cell: string): CellRead {
  if (cell.trim() === '') return {};
  const fault = errorFault(cell);
  return fault === undefined ? { value: unguarded(cell).slice(0, KEPT) } : { fault };
}

function readNumber(cell: string, column: NumberColumn): CellRead {
  const read = numberOf(cell, column);
  if (read.fault === undefined) return read;
  const coding = codingFault(cell, (other) => numberOf(other, column).value !== undefined, false);
  return { fault: coding ?? read.fault };
}

function numberOf(cell: string, column: NumberColumn): CellRead {
  const { thousands, ...expected } = numberColumns[column];
  const amount = expected.unit === '€';
  if (cell.trim() === '') return {};
  const error = errorFault(cell);
  if (error !== undefined) return { fault: error };
  if (isMissing(cell) && !(amount && isAccountingZero(cell))) return { missing: true };
  const text = withoutExponent(plainNumber(cell, amount));
  const read = readFrenchNumber(text, expected);
  if (!read.ok) {
    const number = { code: read.code, received: copyOf(read.received.slice(0, KEPT)) };
    return { fault: { code: 'no-number', column, number } };
  }
  const percent = expected.unit === '%' && /(?:%|pour ?cents?)\s*$/iu.test(text);
  return {
    value: percent ? percentToRatio(read.value) : read.value,
    ambiguous: thousands && read.ambiguous,
  };
}
