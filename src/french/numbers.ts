import type { UnitName } from './units.ts';

export { MAX_NUMBER_LENGTH, readFrenchNumber } from './number-reading.ts';

const NBSP = '\u00a0';
const THIN = '\u202f';
const MINUS = '\u2212';

export interface NumberFormatOptions {
  readonly minimumFractionDigits?: number;
  readonly maximumFractionDigits?: number;
  /** Writes the sign of every number but zero, set off by a space: « + 64,50 ». */
  readonly signed?: boolean;
}

const fraction = /^-?\d+\/\d+$/u;
/** Most numbers of a page come back at each keystroke; past so many, they are those of another state. */
const MANY = 1000;

type Formatter = (value: string) => string;
const formatters = new Map<string, Formatter>();

function formatter(options: Intl.NumberFormatOptions): Formatter {
  const key = JSON.stringify(options);
  const known = formatters.get(key) ?? remembering(new Intl.NumberFormat('fr-FR', options));
  formatters.set(key, known);
  return known;
}

// Engines differ in the space and the minus that they choose; ours are fixed.
function remembering(format: Intl.NumberFormat): Formatter {
  const written = new Map<string, string>();
  return (value) => {
    const known = written.get(value);
    if (known !== undefined) return known;
    if (written.size >= MANY) written.clear();
    const text = format
      .format(value as `${number}`)
      .replace(/(?<=\d)[\s\u00a0\u202f](?=\d)/gu, THIN)
      .replace(/[\s\u00a0\u202f]+%$/u, `${NBSP}%`);
    written.set(value, text);
    return text;
  };
}

function print(value: string, options: Intl.NumberFormatOptions, signed = false): string {
  const magnitude = formatter({ roundingMode: 'halfExpand', signDisplay: 'never', ...options })(value);
  if (!/[1-9]/u.test(magnitude)) return magnitude;
  const negative = value.startsWith('-');
  if (signed) return (negative ? MINUS : '+') + NBSP + magnitude;
  return negative ? MINUS + magnitude : magnitude;
}

/** `-7/3` as a decimal text of 40 decimals, so that a fraction can be shown as a percentage. */
function expand(value: string): string {
  if (!fraction.test(value)) return value;
  const [numerator = '0', denominator = '1'] = value.replace('-', '').split('/');
  const scaled = (BigInt(numerator) * 10n ** 40n) / BigInt(denominator);
  const digits = scaled.toString().padStart(41, '0');
  return `${value.startsWith('-') ? '-' : ''}${digits.slice(0, -40)}.${digits.slice(-40)}`;
}

/**
 * A decimal text as French readers write it: « 2 400,5 », exact at any length, narrow no-break spaces between
 * thousands, U+2212 minus, rounded half away from zero to `maximumFractionDigits` (20 if absent). A fraction `1/3` stays one.
 */
export function formatNumber(value: string, options: NumberFormatOptions = {}): string {
  const { minimumFractionDigits = 0, signed = false } = options;
  if (fraction.test(value)) return value.replace('-', MINUS);
  const maximumFractionDigits = options.maximumFractionDigits ?? Math.max(20, minimumFractionDigits);
  return print(value, { minimumFractionDigits, maximumFractionDigits }, signed);
}

const shapes: { readonly [K in UnitName]: Intl.NumberFormatOptions } = {
  '1': { maximumFractionDigits: 6, maximumSignificantDigits: 6, roundingPriority: 'morePrecision' },
  '€': { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  '€/patient': { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  patient: { maximumFractionDigits: 0 },
  point: { maximumFractionDigits: 2 },
  an: { useGrouping: false, maximumFractionDigits: 0 },
};

/**
 * A value as it is shown for its unit: « 2 400,50 € » (also for € per patient: its words come apart, see `unitLabel`),
 * « 12 300 » patients, « 2021 », « 0,333333 ». The digits given in options replace those of the unit.
 */
export function formatValue(value: string, unit: UnitName, options: NumberFormatOptions = {}): string {
  const { signed = false, ...digits } = options;
  const euros = unit === '€' || unit === '€/patient' ? `${NBSP}€` : '';
  if (fraction.test(value)) return formatNumber(value) + euros;
  const asked = Object.keys(digits).length > 0 && unit !== 'an';
  return (asked ? formatNumber(value, options) : print(value, shapes[unit], signed)) + euros;
}

/** A ratio as a percentage of at most 4 decimals: `0.05` → « 5 % », `1/300` → « 0,3333 % ». */
export function formatPercent(value: string, options: NumberFormatOptions = {}): string {
  const { signed = false, minimumFractionDigits = 0, maximumFractionDigits = 4 } = options;
  return print(expand(value), { style: 'percent', minimumFractionDigits, maximumFractionDigits }, signed);
}
