/** A number as it is shown, and what it is: who takes a table away computes with that. */
export interface ShownNumber {
  readonly shown: string;
  /** A double, or the text of an exact reader; of « % », the ratio. */
  readonly value: number | string;
  /** « € », « % »; empty for a count. */
  readonly unit: string;
}

export type ShownCell = string | ShownNumber;

/** The words of a cell. */
export const shownText = (cell: ShownCell): string => (typeof cell === 'string' ? cell : cell.shown);
