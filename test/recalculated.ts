import { type CellValue, HyperFormula } from 'hyperformula';
import type { Cell, Name, Workbook } from '../src/scenario/workbook/sheet.ts';

/** What a recalculation reads of a workbook: its cells and its names. */
export interface RecalculatedBook {
  readonly names: readonly Name[];
  readonly sheets: readonly Pick<Workbook['sheets'][number], 'name' | 'rows'>[];
}

/** A text in quotes, a sheet in quotes, a cell, or a word that neither a parenthesis nor a cell follows. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\$?[A-Z]{1,3}\$?\d+\b|[A-Za-z_][A-Za-z0-9_]*(?![A-Za-z0-9_]*\()/g;

/** HyperFormula knows no name that is relative to a row: each is replaced by the place that it stands for on that row. */
function withoutNames(formula: string, row: number, places: ReadonlyMap<string, string>): string {
  return formula.replace(TOKEN, (token) => {
    const place = places.get(token);
    return place === undefined ? token : place.replace(/(\$[A-Z]+)1$/, `$1${row}`);
  });
}

function rawOf(cell: Cell | undefined, row: number, places: ReadonlyMap<string, string>) {
  if (cell === undefined || 'blank' in cell) return null;
  if ('number' in cell) return cell.number;
  // An apostrophe says that what follows is a text, whatever it looks like.
  if ('text' in cell) return `'${cell.text}`;
  return `=${withoutNames(cell.formula, row, places)}`;
}

/** The values of all the cells of a workbook, recalculated by another program (HyperFormula): by sheet, row and column. */
export function recalculated({ sheets, names }: RecalculatedBook): ReadonlyMap<string, CellValue[][]> {
  const places = new Map(names.map(({ name, place }) => [name, place]));
  const raw = sheets.map(({ name, rows }) => [
    name,
    rows.map((row, rank) => Array.from(row, (cell) => rawOf(cell, rank + 1, places))),
  ]);
  const engine = HyperFormula.buildFromSheets(Object.fromEntries(raw), {
    licenseKey: 'gpl-v3',
    // As spreadsheets do of an empty cell.
    evaluateNullToZero: true,
  });
  const values = sheets.map(({ name }) => {
    return [name, engine.getSheetValues(engine.getSheetId(name) as number)] as const;
  });
  engine.destroy();
  return new Map(values);
}

/** The cells of a workbook that are formulas, with where they stand and the value that the workbook gives them. */
export function formulasOf({ sheets }: RecalculatedBook) {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, at) =>
      row.flatMap((cell, column) =>
        cell !== undefined && 'formula' in cell
          ? [{ sheet: name, row: at, column, formula: cell.formula, value: cell.value }]
          : [],
      ),
    ),
  );
}

/** Whether a recalculated value is the one that was wanted: texts are the same, numbers to 1e-9. */
export function isSame(found: unknown, wanted: number | string): boolean {
  if (typeof wanted === 'string') return (found ?? '') === wanted;
  return typeof found === 'number' && Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
}
