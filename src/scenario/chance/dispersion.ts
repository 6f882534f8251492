/** How much one patient's yearly spending varies, and how alike a groupement's errors are from a year to the next (H23). */
export interface Dispersion {
  /** The standard deviation of a patient's yearly spending, as a part of its mean. */
  readonly cv: number;
  /** Between one year and the next, in [0, 1); it is ρ² at two years, ρ³ at three. */
  readonly correlation: number;
}

/** Ours, to start with: no text gives any. */
export const startingDispersion: Dispersion = { cv: 2.5, correlation: 0.5 };
