import { cents, wholeEuros } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';

/** What one quantity moves the total by, in €, at its low and at its high value; `libelle…` name these values. */
export interface SensitivityRow {
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly lowLabel: string;
  readonly highLabel: string;
}

export interface SensitivityData {
  readonly total: number;
  readonly lignes: readonly SensitivityRow[];
}

/** The longest first: the shape of a tornado. */
export function sorted(data: SensitivityData): SensitivityRow[] {
  const reach = (row: SensitivityRow) => Math.max(Math.abs(row.low), Math.abs(row.high));
  return [...data.lignes].sort((a, b) => reach(b) - reach(a));
}

/** A value on its own in a cell: a sign in front would make words look like a formula to a spreadsheet. */
const inWords = (caption: string): string => (/^[+-]/.test(caption) ? `de ${caption}` : caption);

/** The same as a table, the most important first. */
export function sensitivityTable(data: SensitivityData): FigureTable {
  return {
    caption: `Ce dont dépend le plus le total de ${wholeEuros(data.total)}`,
    head: ['Grandeur', 'Valeur basse', 'Effet', 'Valeur haute', 'Effet'],
    rows: sorted(data).map((row) => [
      row.label,
      inWords(row.lowLabel),
      cents(row.low, true),
      inWords(row.highLabel),
      cents(row.high, true),
    ]),
  };
}
