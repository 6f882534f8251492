/**
 * Numbers as text, compared exactly. Canonical text is `-?[0-9]+(\.[0-9]+)?` without useless zeros (« -0 » is « 0 »),
 * or a reduced fraction `-?[0-9]+/[0-9]+` whose denominator is at least 2.
 */
import { MAX_NUMBER_LENGTH } from '../../french/number-reading.ts';

const decimal = /^(-?)([0-9]+)(?:\.([0-9]+))?$/;
const fraction = /^(-?)([0-9]+)\/([0-9]+)$/;
const literalShape = /^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/;

/** The canonical text of a typed decimal of at most 60 characters, undefined if it is not one. */
export function readDecimal(typed: string): string | undefined {
  if (typed.length > MAX_NUMBER_LENGTH) return undefined;
  const [, sign = '', whole, decimals = ''] = decimal.exec(typed) ?? [];
  return whole === undefined ? undefined : plain(sign, whole, decimals);
}

/** The same for a fraction, reduced: « 2/6 » gives « 1/3 », « 6/2 » gives « 3 ». */
export function readFraction(typed: string): string | undefined {
  const [, sign = '', above, below] = (typed.length <= MAX_NUMBER_LENGTH && fraction.exec(typed)) || [];
  if (above === undefined || below === undefined || BigInt(below) === 0n) return undefined;
  const [numerator, denominator] = [BigInt(above), BigInt(below)];
  const common = greatestDivisor(numerator, denominator);
  const whole = plain(sign, `${numerator / common}`, '');
  return denominator === common ? whole : `${whole}/${denominator / common}`;
}

/** Counted from the end: a regular expression would try every run of zeros, and take minutes on a hostile number. */
function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}

/**
 * The canonical text of a JSON number, exponent worked out; undefined beyond 60 characters, as written or worked out.
 * That is decided from the exponent alone: 1e999999999 is never written out.
 */
export function readLiteral(literal: string): string | undefined {
  if (literal.length > MAX_NUMBER_LENGTH) return undefined;
  const [, sign = '', whole, decimals = '', exponent = '0'] = literalShape.exec(literal) ?? [];
  if (whole === undefined) return undefined;
  const digits = (whole + decimals).replace(/^0+/, '');
  const significant = withoutTrailingZeros(digits);
  if (significant === '') return '0';
  const shift = Number(exponent) - decimals.length + digits.length - significant.length;
  const length = shift >= 0 ? significant.length + shift : Math.max(significant.length, 1 - shift) + 1;
  if (sign.length + length > MAX_NUMBER_LENGTH) return undefined;
  if (shift >= 0) return sign + significant + '0'.repeat(shift);
  const padded = significant.padStart(1 - shift, '0');
  return plain(sign, padded.slice(0, shift), padded.slice(shift));
}

/** Negative, zero or positive, as a is below, equal to or above b; canonical texts, fractions included. */
export function compareNumbers(a: string, b: string): number {
  if (isShort(a) && isShort(b)) return Math.sign(Number(a) - Number(b));
  const [left, right] = [ratio(a), ratio(b)];
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Whether doubles order a canonical text exactly: a decimal of at most fifteen digits. */
const isShort = (canonical: string): boolean => canonical.length <= 15 && !canonical.includes('/');

/** Whether two typed numbers, fractions included, are one value: « 1/2 » and « 0.50 » are; what is no number is none's. */
export function sameNumber(a: string, b: string): boolean {
  const [left, right] = [a, b].map((typed) => readDecimal(typed) ?? readFraction(typed));
  return left !== undefined && right !== undefined && compareNumbers(left, right) === 0;
}

/** Whether a typed text is a number, fractions included. */
export const isNumber = (typed: string): boolean => (readDecimal(typed) ?? readFraction(typed)) !== undefined;

/** Whether a canonical text is a whole number: « 12000.0 » was made « 12000 » when it was read. */
export function isWhole(canonical: string): boolean {
  return !/[./]/.test(canonical);
}

/** How many digits a canonical decimal has, from its first to its last that is not zero. */
export function significantDigits(canonical: string): number {
  const digits = canonical.replace(/[-.]/g, '').replace(/^0+/, '');
  return canonical.includes('.') ? digits.length : withoutTrailingZeros(digits).length;
}

/** The opposite of a canonical text. */
export function opposite(canonical: string): string {
  if (canonical === '0') return '0';
  return canonical.startsWith('-') ? canonical.slice(1) : `-${canonical}`;
}

function plain(sign: string, whole: string, decimals: string): string {
  const integer = whole.replace(/^0+(?=[0-9])/, '');
  const rest = withoutTrailingZeros(decimals);
  const magnitude = rest === '' ? integer : `${integer}.${rest}`;
  return magnitude === '0' ? '0' : sign + magnitude;
}

function ratio(canonical: string): { numerator: bigint; denominator: bigint } {
  const [above = '0', below] = canonical.split('/');
  if (below !== undefined) return { numerator: BigInt(above), denominator: BigInt(below) };
  const [whole = '0', decimals = ''] = above.split('.');
  return { numerator: BigInt(whole + decimals), denominator: 10n ** BigInt(decimals.length) };
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}
