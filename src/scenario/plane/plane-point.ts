/** Where a year of a groupement stands in the plane: its two spendings, € per patient. */
export interface PlanePoint {
  readonly ajustee: number;
  readonly reelle: number;
}

/** The same, of a year. */
export interface YearPoint extends PlanePoint {
  readonly annee: number;
}

/** An axis, € per patient. */
export type Side = readonly [low: number, high: number];

/** What is drawn of the plane: the adjusted spending along it, the actual one up. */
export interface Span {
  readonly ajustee: Side;
  readonly reelle: Side;
}
