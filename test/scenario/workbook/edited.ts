import type { Cell, Workbook } from '../../../src/scenario/workbook/sheet.ts';

const isGiven = (sheet: string, cell: Cell | undefined): boolean =>
  cell?.look === 'given' || (sheet === 'Paramètres' && cell !== undefined && 'format' in cell);

/**
 * A workbook in which the reader has typed what another one is given, of as many lines: what is given is the other's, each
 * formula is its own, with the value that it had before.
 */
export function edited(workbook: Workbook, { sheets }: Workbook): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet, rank) => ({
      ...sheet,
      rows: sheet.rows.map((row, at) =>
        row.map((cell, column) => {
          const other = sheets[rank]?.rows[at]?.[column];
          return isGiven(sheet.name, other) ? other : cell;
        }),
      ),
    })),
  };
}
