import type { CellStyle, ConditionalRule, DataValidation, Cell as FileCell, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import {
  type Cell,
  type Check,
  type Look,
  letters,
  type Mark,
  type NumberFormat,
  type Sheet,
  type Workbook,
} from './sheet.ts';

/* The file format of a workbook (Office Open XML), by hucre: no macro, no link to elsewhere. */

const FONT = { name: 'Calibri', size: 11 } as const;
const SMALL = { ...FONT, size: 9 } as const;
const ink = (rgb: string) => ({ color: { rgb } });
const fill = (rgb: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
});
const line = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const top = { vertical: 'top' } as const;
const wrapped = { vertical: 'top', wrapText: true } as const;

const looks: { readonly [L in Look]: CellStyle } = {
  title: { font: { ...FONT, size: 16, bold: true } },
  lead: { font: { ...FONT, ...ink('404040') } },
  words: { font: FONT, alignment: wrapped },
  head: { font: { ...FONT, bold: true }, fill: fill('E7ECF3'), alignment: wrapped, border: { bottom: line } },
  symbol: { font: { ...FONT, italic: true }, alignment: top },
  detail: { font: { ...SMALL, ...ink('404040') }, alignment: wrapped },
  given: { font: FONT, fill: fill('FFF8DC'), alignment: top, border: { bottom: line } },
  carried: { font: { ...FONT, ...ink('404040') }, alignment: top },
  computed: { font: FONT, alignment: top },
  unused: { font: FONT, fill: fill('F2F2F2') },
  total: { font: { ...FONT, bold: true }, border: { top: line } },
};

/** Separators are those of the machine that opens the file: « 1 234,50 € » where it speaks French. */
const formats: { readonly [F in NumberFormat]: string } = {
  whole: '#,##0',
  plain: '0',
  euros: '#,##0.00\\ "€"',
  points: '#,##0.00',
  share: '0.00####%',
  mark: '0.0000',
  ratio: '0.######',
  tiny: '0E+00',
};

const marked: { readonly [M in Mark['as']]: CellStyle } = {
  modified: { fill: { ...fill('FFD9B3'), bgColor: { rgb: 'FFD9B3' } } as CellStyle['fill'] & object },
  absent: { font: ink('BFBFBF') },
};

/** A workbook says no date: the same scenario gives the same bytes. Files need one. */
const NO_DATE = new Date(Date.UTC(1980, 0, 1));

function fileCell(cell: Cell): Partial<FileCell> {
  const { look, format, note } = cell;
  const style = format === undefined ? looks[look] : styleOf(look, format);
  const own = { style, ...(note && { comment: { author: 'Ipep pas à pas', text: note } }) };
  if ('formula' in cell) return { ...own, type: 'formula', formula: cell.formula, formulaResult: cell.value };
  if ('number' in cell) return { ...own, type: 'number', value: cell.number };
  if ('text' in cell) return { ...own, type: 'string', value: cell.text };
  return { ...own, type: 'empty', value: null };
}

const styles = new Map<string, CellStyle>();

/** One object a style: a sheet has hundreds of thousands of cells. */
function styleOf(look: Look, format: NumberFormat): CellStyle {
  const key = `${look} ${format}`;
  const known = styles.get(key) ?? { ...looks[look], numFmt: formats[format] };
  styles.set(key, known);
  return known;
}

function fileCells({ rows }: Sheet): Map<string, Partial<FileCell>> {
  const cells = new Map<string, Partial<FileCell>>();
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (cell !== undefined) cells.set(`${at},${column}`, fileCell(cell));
    });
  });
  return cells;
}

/** Points of a line of text, and the most that a row may have. */
const [LINE, TALLEST] = [15, 405];

/** A row as tall as its longest text: not all programs measure those that wrap when they open a file. */
function heightOf(row: Sheet['rows'][number], widths: Sheet['widths']): number {
  const lines = row.map((cell, column) => {
    if (cell === undefined || looks[cell.look].alignment?.wrapText !== true) return 1;
    const told = 'text' in cell ? cell.text : 'formula' in cell ? String(cell.value) : '';
    const room = (widths[column] ?? LINE) * (cell.look === 'detail' ? 1.3 : 1.1);
    return told.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / room)), 0);
  });
  return Math.min(Math.max(1, ...lines) * LINE, TALLEST);
}

const tallRows = ({ rows, widths }: Sheet): Map<number, { height: number }> =>
  new Map(
    rows.flatMap((row, at) => {
      const height = heightOf(row, widths);
      return height > LINE ? [[at, { height }] as const] : [];
    }),
  );

const rule = ({ range, formula, as }: Mark, rank: number): ConditionalRule => ({
  type: 'expression',
  priority: rank + 1,
  range,
  formula,
  style: marked[as],
});

const validation = ({ range, formula, message }: Check): DataValidation => ({
  type: 'custom',
  range,
  formula1: formula,
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'stop',
  errorTitle: 'Valeur refusée',
  errorMessage: message,
});

function fileSheet(sheet: Sheet): WriteSheet {
  const { name, rows, widths, frozen, landscape, checks = [], marks = [] } = sheet;
  const last = letters(Math.max(widths.length, 1) - 1);
  return {
    name,
    rows: [],
    cells: fileCells(sheet),
    rowDefs: tallRows(sheet),
    columns: widths.map((width) => ({ width })),
    freezePane: frozen,
    pageSetup: {
      paperSize: 'a4',
      orientation: landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      // Heads alone go on one page: a table of no row would take one for each few of its columns.
      fitToWidth: widths.length > 12 && rows.length > frozen.rows ? 0 : 1,
      fitToHeight: 0,
      printArea: `$A$1:$${last}$${rows.length}`,
      printTitlesRow: `$1:$${frozen.rows}`,
      ...(frozen.columns > 0 && { printTitlesColumn: `$A:$${letters(frozen.columns - 1)}` }),
    },
    headerFooter: { oddFooter: '&L&A&Rpage &P sur &N' },
    ...(checks.length > 0 && { dataValidations: checks.map(validation) }),
    ...(marks.length > 0 && { conditionalRules: marks.map(rule) }),
  };
}

/** The bytes of a workbook's file. Pure and repeatable. */
export async function xlsxOf({ title, sheets, names }: Workbook): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writeXlsx({
    sheets: sheets.map(fileSheet),
    namedRanges: names.map(({ name, place }) => ({ name, range: place })),
    properties: { title, creator: 'Ipep pas à pas', created: NO_DATE, modified: NO_DATE },
    defaultFont: FONT,
  });
  return bytes as Uint8Array<ArrayBuffer>;
}
