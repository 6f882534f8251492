import type { ChanceAsked } from './chance-document.ts';
import { startingDispersion } from './dispersion.ts';

/** What a number of a question may be, both ends included unless `above`. */
export interface NumberBounds {
  readonly least: number;
  readonly most: number;
  readonly whole?: boolean;
  /** Whether the least is left out. */
  readonly above?: boolean;
}

/** Of each number; those of `patients` hold for each size. */
export const questionBounds: Readonly<Record<keyof ChanceAsked, NumberBounds>> = {
  patients: { least: 1, most: 10_000_000, whole: true },
  cv: { least: 0, most: 100 },
  correlation: { least: 0, most: 0.99 },
  depense: { least: 0, most: 1_000_000, above: true },
  tirages: { least: 2, most: 10_000_000, whole: true },
  graine: { least: 0, most: 4_294_967_295, whole: true },
};

/** What is asked where nothing else is given. */
export const startingQuestion: ChanceAsked = {
  patients: [5000, 12_000, 30_000, 80_000],
  ...startingDispersion,
  depense: 2500,
  tirages: 20_000,
  graine: 1,
};
