import { letters } from './sheet.ts';

/* Where « Paramètres » has what formulas read. */

export const PARAMETERS = 'Paramètres';
export const HEADS = 3;
/** The columns that formulas read: the value, the cahier's, what tells a change, then the years. */
export const [VALUE, CAHIER, CHANGED, YEARS] = [3, 5, 7, 9];

/** The years of the columns that follow, where some parameter changes in time. */
export const YEARS_NAME = 'anneesParametres';
export const byYearName = (id: string): string => `${id}_parAnnee`;

/** A cell of « Paramètres », wherever a formula that reads it is copied. */
export const cell = (column: number, line: number): string => `$${letters(column)}$${line}`;
