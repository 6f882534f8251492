/** An exact number; the denominator is above 0. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Decimals of the averages that are printed. */
const DECIMALS = 12;

/** From canonical decimal text (`-?[0-9]+(\.[0-9]+)?`). */
export function fractionOf(texte: string): Fraction {
  const [integer = '0', decimals = ''] = texte.split('.');
  return { numerator: BigInt(integer + decimals), denominator: 10n ** BigInt(decimals.length) };
}

export function add(a: Fraction, b: Fraction): Fraction {
  return a.denominator === b.denominator
    ? { numerator: a.numerator + b.numerator, denominator: a.denominator }
    : {
        numerator: a.numerator * b.denominator + b.numerator * a.denominator,
        denominator: a.denominator * b.denominator,
      };
}

export function multiplier(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** By a whole number above 0. */
export function divide({ numerator, denominator }: Fraction, by: number): Fraction {
  return { numerator, denominator: denominator * BigInt(by) };
}

/** One over another that is above 0. */
export function ratioOf(a: Fraction, b: Fraction): Fraction {
  return multiplier(a, { numerator: b.denominator, denominator: b.numerator });
}

/** Decimal text of 12 decimals, all of them written, rounded half away from zero. */
export function toDecimal({ numerator, denominator }: Fraction, decimals = DECIMALS): string {
  const isNegative = numerator < 0n;
  const scaledSize = (isNegative ? -numerator : numerator) * 10n ** BigInt(decimals);
  const rounded = (2n * scaledSize + denominator) / (2n * denominator);
  const numerals = rounded.toString().padStart(decimals + 1, '0');
  const place = numerals.length - decimals;
  const texte = decimals === 0 ? numerals : `${numerals.slice(0, place)}.${numerals.slice(place)}`;
  return isNegative && rounded !== 0n ? `-${texte}` : texte;
}

/** The decimal text of a number whose denominator is a power of ten, digit for digit, trailing zeros cut. */
export function exactText(fraction: Fraction): string {
  const texte = toDecimal(fraction, fraction.denominator.toString().length - 1);
  return texte.includes('.') ? texte.replace(/\.?0+$/, '') : texte;
}
