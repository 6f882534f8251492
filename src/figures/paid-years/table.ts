import { cells } from '../kit/cells.ts';
import type { FigureTable } from '../kit/table.ts';

/** Of a size, the parts of the groupements with gains in none of their years, in one … in all. */
export interface PaidYearsRow {
  readonly patients: number;
  readonly parts: readonly number[];
}

export interface PaidYearsData {
  readonly sizes: readonly PaidYearsRow[];
}

/** How many years are half of them, or more: three of five. */
export const halfOf = ({ parts }: PaidYearsRow): number => Math.ceil((parts.length - 1) / 2);

/** The part that is paid in half of its years, or more. */
export const paidHalf = (row: PaidYearsRow): number =>
  row.parts.slice(halfOf(row)).reduce((sum, part) => sum + part, 0);

const yearsWords = (paid: number): string => (paid < 2 ? `${paid} année` : `${paid} années`);

/** « 0 année » … « 5 années ». */
export const countWords = ({ sizes }: PaidYearsData): string[] =>
  (sizes[0]?.parts ?? []).map((_, paid) => yearsWords(paid));

/** The same as a table. */
export function paidYearsTable(data: PaidYearsData): FigureTable {
  const [row] = data.sizes;
  return {
    caption: "En combien d'années est payé un groupement qui n'a rien changé (tirages)",
    head: ['Patients', ...countWords(data), ...(row ? [`${yearsWords(halfOf(row))} ou plus`] : [])],
    rows: data.sizes.map((each) => [
      cells.count(each.patients),
      ...each.parts.map((part) => cells.chance(part)),
      cells.chance(paidHalf(each)),
    ]),
  };
}
