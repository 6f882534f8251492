import { type Dispersion, startingDispersion } from './dispersion.ts';
import { type GainsRules, sharesOf } from './gains-rules.ts';
import { neverPaid } from './never-paid.ts';
import { chanceUnder, meanExcess } from './normal-law.ts';
import { type YearlyLaw, yearlyLaws } from './yearly-law.ts';

/** A groupement that changes nothing, or that slows its spending down. */
export interface Sized {
  readonly patients: number;
  /** What is expected of it, € per patient and year. */
  readonly depense: number;
  /** The true slow-down a year, from the base year on, as a ratio; none when absent. */
  readonly effort?: number;
}

/** What chance gives it, before caps; the numbers are doubles, from the normal law and not from draws. */
export interface Chance {
  readonly patients: number;
  /** Of the mean spending, as a part of it: cv/√n. */
  readonly ecartType: number;
  /** In one of its years, on average: of a spending under the interval, of one under what earlier years let expect. */
  readonly probabiliteEcart: number;
  readonly probabiliteEvolution: number;
  /** In one of its years, on average: of gains. What is missing to 1 is the chance that an effort goes unpaid. */
  readonly probabiliteAnnee: number;
  /** Of gains in at least one of the years. */
  readonly probabiliteUneFois: number;
  /** € per patient and year, on average. */
  readonly gainsAttendus: number;
  /** The same as a part of what is expected to be spent without effort. */
  readonly partDesDepenses: number;
}

/**
 * The law of what a groupement is paid by chance, over the years whose rules are given. The actual spending of year N is
 * what is expected of it times 1 + ε, ε normal of standard deviation s = cv/√n, in the base year too; from a year to the
 * next, ε is ρ times the one before and a new part. Hence, without effort, an écart with chance Φ(−t/s), a difference of
 * evolution with chance 1/2, of means s·E[(Z − t/s)+] and s·√((1 − ρ)/π) as parts of the spending.
 */
export function chance(
  sized: Sized,
  rules: readonly GainsRules[],
  dispersion: Dispersion = startingDispersion,
): Chance {
  const yearly = chanceInAYear(sized, rules, dispersion);
  const laws = yearlyLaws(rules, yearly.ecartType, sized.effort);
  return { ...yearly, probabiliteUneFois: 1 - neverPaid(laws, dispersion.correlation) };
}

/** A groupement under a variant that is no rule of the cahier: what is saved of a year counts if it reaches a least part. */
export interface UnderLeast extends Sized {
  /** Of the adjusted spending, a year; any saving counts when absent. What reaches it counts whole. */
  readonly least?: number;
}

/** The same of one of the years, on average: closed forms, at once for any rules. */
export function chanceInAYear(
  { patients, depense, effort, least = 0 }: UnderLeast,
  rules: readonly GainsRules[],
  { cv, correlation }: Dispersion,
): Omit<Chance, 'probabiliteUneFois'> {
  const ecartType = cv / Math.sqrt(patients);
  const laws = yearlyLaws(rules, ecartType, effort);
  const years = rules.map((each, rank) => oneYear(laws, rank + 1, { ...each, least }, correlation));
  const mean = (of: (year: OneYear) => number): number =>
    years.reduce((sum, year) => sum + of(year), 0) / Math.max(1, years.length);
  const part = mean(({ gains }) => gains);
  return {
    patients,
    ecartType,
    probabiliteEcart: mean(({ ecart }) => ecart),
    probabiliteEvolution: mean(({ evolution }) => evolution),
    probabiliteAnnee: mean(({ paid }) => paid),
    gainsAttendus: part * depense,
    partDesDepenses: part,
  };
}

/** What a sure slow-down a year pays, as a part of what is expected, on average over the years and before caps. */
export function surePart(rules: readonly GainsRules[], effort: number): number {
  const laws = yearlyLaws(rules, 0, effort);
  const years = rules.map((each, rank) => oneYear(laws, rank + 1, { ...each, least: 0 }, 0).gains);
  return years.reduce((sum, gains) => sum + gains, 0) / Math.max(1, years.length);
}

interface OneYear {
  readonly ecart: number;
  readonly evolution: number;
  readonly paid: number;
  /** As a part of what is expected. */
  readonly gains: number;
}

/** One year beside the one that its évolution is measured from: two normal laws of correlation ρ^k at k years. */
function oneYear(
  laws: readonly YearlyLaw[],
  year: number,
  rules: GainsRules & Required<Pick<UnderLeast, 'least'>>,
  correlation: number,
): OneYear {
  const [then, now] = [laws[year - rules.yearsBack], laws[year]] as [YearlyLaw, YearlyLaw];
  const alike = correlation ** rules.yearsBack;
  const shares = sharesOf(rules);
  const [tunnel, least] = [rules.tunnel, rules.least * rules.yearsBack];
  const ecart = partFrom(Math.max(0, rules.least - tunnel), 1 - tunnel - now.mean, now.deviation);
  const evolution = partFrom(least, then.mean - now.mean, deviationBetween(then, now, alike));
  const pair = [
    { ...then, floor: Number.NEGATIVE_INFINITY, yearsBack: 0 },
    { ...now, floor: Math.min(now.floor, 1 - rules.least), yearsBack: Math.min(1, now.yearsBack), least },
  ];
  return {
    ecart: ecart.chance,
    evolution: evolution.chance,
    paid: 1 - neverPaid(pair, alike),
    gains: shares.ecart * ecart.mean + (shares.evolution * evolution.mean) / rules.yearsBack,
  };
}

const deviationBetween = (one: YearlyLaw, other: YearlyLaw, alike: number): number =>
  Math.sqrt(one.deviation ** 2 + other.deviation ** 2 - 2 * alike * one.deviation * other.deviation);

/** Of a normal law: the chance that it is above what counts, and its mean where what is under that counts for nothing. */
function partFrom(
  least: number,
  mean: number,
  deviation: number,
): { readonly chance: number; readonly mean: number } {
  const [over, counts] = [mean - least, mean > 0 && mean >= least];
  if (deviation === 0) return { chance: counts ? 1 : 0, mean: counts ? mean : 0 };
  const chance = chanceUnder(over / deviation);
  return { chance, mean: deviation * meanExcess(-over / deviation) + least * chance };
}
