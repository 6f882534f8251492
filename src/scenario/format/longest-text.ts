/** The longest text that is kept of a field: far beyond any name or number, and short enough to be shown. */
export const LONGEST_TEXT = 10_000;
