/** An em, in the units of the tables of widths: those of Inter itself. */
export const UNITS = 2048;

/** Signs under a width that they share, in units. */
export type Signs = readonly (readonly [units: number, signs: string])[];

/** What is added, in units, between any of some signs and others that follow them. */
export type Kerning = readonly (readonly [firsts: string, seconds: Signs])[];
