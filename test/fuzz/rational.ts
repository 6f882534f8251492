/** Numbers apart from those of the site: what an oracle compares. */
export interface Rational {
  readonly above: bigint;
  /** Above 0. */
  readonly below: bigint;
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** From decimal text, or a fraction; undefined for any other. */
export function rational(text: string): Rational | undefined {
  const [above, below] = text.split('/');
  if (below !== undefined) {
    if (!/^-?\d+$/.test(above ?? '') || !/^\d+$/.test(below) || BigInt(below) === 0n) return undefined;
    return { above: BigInt(above ?? ''), below: BigInt(below) };
  }
  const [, sign, whole, decimals = ''] = DECIMAL.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return { above: BigInt(sign + whole + decimals), below: 10n ** BigInt(decimals.length) };
}

/** Negative, zero or positive. */
export function compare(one: Rational, other: Rational): number {
  const difference = one.above * other.below - other.above * one.below;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const times = (one: Rational, by: bigint): Rational => ({ ...one, above: one.above * by });

/** A decimal text, with a power of ten or without: « 1.5e-3 ». */
export function withPower(text: string): Rational | undefined {
  const [digits = '', power = '0'] = text.toLowerCase().split('e');
  const read = rational(digits);
  if (read === undefined || !/^[+-]?\d+$/.test(power)) return undefined;
  const scale = 10n ** BigInt(Math.abs(Number(power)));
  return power.startsWith('-') ? { ...read, below: read.below * scale } : times(read, scale);
}

export const sameNumber = (one: string, other: string): boolean => {
  const [left, right] = [rational(one), rational(other)];
  return left !== undefined && right !== undefined && compare(left, right) === 0;
};

export const isWhole = ({ above, below }: Rational): boolean => above % below === 0n;
