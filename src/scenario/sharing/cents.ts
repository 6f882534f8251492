/* Amounts in whole cents, exactly. */

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** A decimal text as a whole number of units of 10^-scale. */
export interface Scaled {
  readonly units: bigint;
  readonly scale: number;
}

/** The digits of a canonical decimal text, whatever their number. */
export function scaled(text: string): Scaled {
  const [, sign, whole, decimals = ''] = DECIMAL.exec(text) ?? [];
  if (whole === undefined) throw new RangeError(`not a decimal: ${text}`);
  const units = BigInt(whole + decimals);
  return { units: sign === '-' ? -units : units, scale: decimals.length };
}

/** The nearest whole number to `over / below`, both at least zero, a half going up (H11). */
export const nearest = (over: bigint, below: bigint): bigint => (2n * over + below) / (2n * below);

/** An amount of at least zero, in €, to the nearest cent. */
export function centsOf(euros: string): bigint {
  const { units, scale } = scaled(euros);
  if (units < 0n) throw new RangeError(`an amount below zero: ${euros}`);
  return nearest(100n * units, 10n ** BigInt(scale));
}

/** Cents as an amount in €: « 1234.50 ». */
export function eurosOf(cents: bigint): string {
  const digits = `${cents}`.padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
