import { bareWords } from '../../french/bare-words.ts';
import type { TypedUnit } from '../../french/number-reading.ts';
import type { Placer } from '../../tables/table.ts';

/** The columns of a table of groupements (/formats/), one row a groupement and year, in the order in which it is written. */
export const groupementColumns = [
  'groupement',
  'premiere_annee',
  'annee',
  'patients',
  'depense_reelle',
  'depense_ajustee',
  'score',
  'maximum',
  'credits',
  'appreciation',
] as const;

export type GroupementColumn = (typeof groupementColumns)[number];
export type NumberColumn = Exclude<GroupementColumn, 'groupement'>;

/** Columns without which a table is refused; it also has `credits` or `appreciation`. */
export const requiredColumns = [
  'groupement',
  'premiere_annee',
  'annee',
  'patients',
  'depense_reelle',
  'depense_ajustee',
  'score',
] as const satisfies readonly GroupementColumn[];

/** Columns that every row fills. */
export const filledColumns = [
  'annee',
  'patients',
  'depense_reelle',
  'depense_ajustee',
] as const satisfies readonly NumberColumn[];

/** What may stand beside the numbers of a column, and whether « 1,234 » there may be thousands. */
export const numberColumns: Readonly<
  Record<
    NumberColumn,
    { readonly unit: TypedUnit | 'none'; readonly label?: string; readonly thousands: boolean }
  >
> = {
  premiere_annee: { unit: 'none', thousands: false },
  annee: { unit: 'none', thousands: false },
  patients: { unit: 'none', label: 'patients', thousands: true },
  depense_reelle: { unit: '€', thousands: true },
  depense_ajustee: { unit: '€', thousands: true },
  score: { unit: 'none', label: 'points', thousands: false },
  maximum: { unit: 'none', label: 'points', thousands: false },
  credits: { unit: '€', thousands: true },
  appreciation: { unit: '%', thousands: false },
};

const byBareName = new Map(groupementColumns.map((column) => [bareWords(column), column]));

/** Columns by their names; letter case, accents, spaces, hyphens and underscores are set aside. */
export const byGroupementName: Placer = (names) =>
  names.map((name) => byBareName.get(bareWords(name)) ?? null);
