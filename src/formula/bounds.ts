/** What a number may be; bounds are canonical texts, fractions included. */
export interface Bounds {
  readonly min?: string;
  readonly max?: string;
  readonly minExclusive?: true;
  readonly maxExclusive?: true;
  readonly whole?: true;
  /** A year: its digits are not set in thousands. */
  readonly year?: true;
}
