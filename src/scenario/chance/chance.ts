import { chanceUnder, meanExcess } from './normal-law.ts';
import { onceInYears } from './once-in-years.ts';

/** How much one patient's yearly spending varies, and how alike a groupement's errors are from a year to the next (H23). */
export interface Dispersion {
  /** The standard deviation of a patient's yearly spending, as a part of its mean. */
  readonly cv: number;
  /** Between one year and the next, in [0, 1); it is ρ² at two years, ρ³ at three. */
  readonly correlation: number;
}

/** Ours, to start with: no text gives any. */
export const startingDispersion: Dispersion = { cv: 2.5, correlation: 0.5 };

/** The rules that decide of gains, as ratios. */
export interface GainsRules {
  readonly tunnel: number;
  readonly coefficientEcart: number;
  readonly coefficientPartage: number;
}

/** A groupement that changes nothing. */
export interface Unchanged {
  readonly patients: number;
  /** What is expected of it, € per patient and year. */
  readonly depense: number;
  /** Results years, from 1. */
  readonly years: number;
}

/** What chance alone gives it, before caps; the numbers are doubles, from the normal law and not from draws. */
export interface Chance {
  readonly patients: number;
  /** Of the mean spending, as a part of it: cv/√n. */
  readonly ecartType: number;
  /** In a given year: of a spending under the interval, of one under what the year before lets expect, and of either. */
  readonly probabiliteEcart: number;
  readonly probabiliteEvolution: number;
  readonly probabiliteAnnee: number;
  /** Of gains in at least one of the years. */
  readonly probabiliteUneFois: number;
  /** € per patient and year, on average. */
  readonly gainsAttendus: number;
  /** The same as a part of what is spent. */
  readonly partDesDepenses: number;
}

/**
 * What a groupement that changes nothing gets by chance. The actual spending of year N is what is expected of it times 1 + ε,
 * ε normal of standard deviation s = cv/√n, in the base year too; from a year to the next, ε is ρ times the one before and a
 * new part. Hence an écart with chance Φ(−t/s), a difference of evolution with chance 1/2, of means s·E[(Z − t/s)+] and
 * s·√((1 − ρ)/π) as parts of the spending.
 */
export function chance(
  { patients, depense, years }: Unchanged,
  { tunnel, coefficientEcart, coefficientPartage }: GainsRules,
  { cv, correlation }: Dispersion = startingDispersion,
): Chance {
  const ecartType = cv / Math.sqrt(patients);
  const edge = tunnel / ecartType;
  const meanEcart = ecartType * meanExcess(edge);
  const meanEvolution = ecartType * Math.sqrt((1 - correlation) / Math.PI);
  const part = coefficientPartage * (coefficientEcart * meanEcart + (1 - coefficientEcart) * meanEvolution);
  const once = (count: number): number => {
    const [falls, low] = [coefficientEcart < 1, coefficientEcart > 0];
    if (coefficientPartage === 0) return 0;
    return onceInYears({ years: count, correlation, edge: low ? edge : Number.POSITIVE_INFINITY, falls });
  };
  return {
    patients,
    ecartType,
    probabiliteEcart: chanceUnder(-edge),
    probabiliteEvolution: 0.5,
    probabiliteAnnee: once(1),
    probabiliteUneFois: once(years),
    gainsAttendus: part * depense,
    partDesDepenses: part,
  };
}
