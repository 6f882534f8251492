import { MICRO } from './cells.ts';
import { add, type Fraction, fractionOf } from './fraction.ts';

/** Exact sums of columns of numbers. */
export interface Sums {
  /** Adds so many micro-units, and so many 10^-18 past them: whole numbers under 10^15. */
  micros(rank: number, number: number, remainder: number): void;
  /** Adds a number that these do not hold, as canonical decimal text. */
  texte(rank: number, texte: string): void;
  fraction(rank: number): Fraction;
}

/** Half of what doubles hold exactly: a sum under it takes one more number. */
const FULL = 2 ** 52;

const micro = { numerator: 1n, denominator: BigInt(MICRO) };
const remainder = { numerator: 1n, denominator: 10n ** 18n };

/** So many sums, each from 0: in doubles while they are exact, carried over to integers of any length. */
export function createSums(number: number): Sums {
  const [micros, remainders] = [createColumn(number), createColumn(number)];
  const longSums = new Map<number, Fraction>();
  return {
    micros(rank, adds, addedToRest) {
      micros.add(rank, adds);
      if (addedToRest !== 0) remainders.add(rank, addedToRest);
    },
    texte(rank, texte) {
      const adds = fractionOf(texte);
      const avant = longSums.get(rank);
      longSums.set(rank, avant === undefined ? adds : align(avant, adds));
    },
    fraction(rank) {
      const shortSum = align(
        { ...micro, numerator: micros.somme(rank) },
        { ...remainder, numerator: remainders.somme(rank) },
      );
      const isLong = longSums.get(rank);
      return isLong === undefined ? shortSum : align(shortSum, isLong);
    },
  };
}

/** Sums of whole numbers. */
function createColumn(number: number) {
  const running = new Float64Array(number);
  const reports = new Array<bigint>(number).fill(0n);
  const reporter = (rank: number): bigint => {
    const report = (reports[rank] ?? 0n) + BigInt(running[rank] ?? 0);
    reports[rank] = report;
    running[rank] = 0;
    return report;
  };
  return {
    add(rank: number, adds: number): void {
      const somme = (running[rank] as number) + adds;
      running[rank] = somme;
      if (somme >= FULL || somme <= -FULL) reporter(rank);
    },
    somme: reporter,
  };
}

/** The sum of two decimal numbers under the longer of their denominators, powers of ten: it never grows beyond. */
function align(a: Fraction, b: Fraction): Fraction {
  if (a.denominator < b.denominator) return align(b, a);
  const { denominator } = a;
  return add(a, { numerator: b.numerator * (denominator / b.denominator), denominator });
}
