/* What spreadsheets and programs write around the number of a cell. */

/** Signs that are not seen, that copied cells bring. */
const invisible = /[\u200b-\u200f\u2060]/g;

/** What the accounting format of a spreadsheet writes for zero: « -   € », or a dash that it keeps off both edges. */
const accountingZero = /^\s*\p{Pd}\s*€\s*$|^\s*€\s*\p{Pd}\s*$|^\s+\p{Pd}\s{2,}$/u;

/** Whether an amount is a zero as accountants write it, and no mark of a missing value. */
export const isAccountingZero = (cellule: string): boolean => accountingZero.test(cellule);

/** The number of a cell alone, as it was written; an amount may have its euros on either side. */
export function plainNumber(cellule: string, amount: boolean): string {
  const visible = cellule.replace(invisible, '');
  if (!amount) return visible;
  if (isAccountingZero(visible)) return '0';
  return visible.replace(/^\s*€\s*/, '').replace(/\s*(?:eur|euros?)\s*$/i, '');
}
