import { formatNumber, formatPercent, formatValue } from '../../french/numbers.ts';

const NBSP = '\u00a0';

// Figures draw plain numbers; more than 12 decimals would only show the noise of floating point.
function decimal(value: number): string {
  return value.toFixed(Math.abs(value) < 1e9 ? 10 : 2);
}

/** « 2 415 », « 2 479,50 »: cents only where there are some. */
export function amount(value: number, signed = false): string {
  const cents = Math.round(value * 100) % 100 !== 0 ? 2 : 0;
  return formatNumber(decimal(value), { minimumFractionDigits: cents, maximumFractionDigits: cents, signed });
}

/** The value at its nearest cent. */
export const inCents = (value: number): number => Math.round(100 * value) / 100;

/** `amount` with its €. */
export function euros(value: number, signed = false): string {
  return `${amount(value, signed)}${NBSP}€`;
}

/** Whole euros, for totals. */
export function wholeEuros(value: number, signed = false): string {
  return formatValue(decimal(value), '€', { maximumFractionDigits: 0, signed });
}

/** « 64,50 € », always with cents, for tables. */
export function cents(value: number, signed = false): string {
  return formatValue(decimal(value), '€', { minimumFractionDigits: 2, maximumFractionDigits: 2, signed });
}

/** How amounts are written where there is no room for all their digits. */
export interface MoneyUnit {
  readonly one: number;
  /** « en milliers d'euros ». */
  readonly words: string;
  /** « k€ ». */
  readonly sign: string;
}

const units: readonly MoneyUnit[] = [
  { one: 1e9, words: 'en milliards d’euros', sign: 'Md€' },
  { one: 1e6, words: 'en millions d’euros', sign: 'M€' },
  { one: 1000, words: 'en milliers d’euros', sign: 'k€' },
];

/** The unit in which the largest of some amounts, in €, has at most five digits. */
export function moneyUnit(most: number): MoneyUnit {
  return units.find(({ one }) => most >= 20 * one) ?? { one: 1, words: 'en euros', sign: '€' };
}

/** Whole euros, or, for what no groupement is paid, few digits of a large unit. */
export function largeEuros(value: number): string {
  const { one, sign } = moneyUnit(Math.abs(value));
  return one < 1e6 || Math.abs(value) < 1e9 ? wholeEuros(value) : `${count(value / one, 1)}${NBSP}${sign}`;
}

/** A count, or any number with at most `digits` decimals. */
export function count(value: number, digits = 0, signed = false): string {
  return formatNumber(decimal(value), { maximumFractionDigits: digits, signed });
}

/** A ratio as a percentage with at most one decimal. */
export function percent(value: number, signed = false): string {
  return formatPercent(value.toFixed(12), { maximumFractionDigits: 1, signed });
}

const denominators = [3, 6, 7, 9, 11, 12];

/** A coefficient given as canonical text: « 1/3 », « 0,5 »; a decimal that comes from a plain fraction is shown as one. */
export function coefficient(value: string): string {
  const whole = (times: number): boolean => {
    const product = Number(value) * times;
    return Math.abs(product - Math.round(product)) < 1e-9;
  };
  const below = /\.\d{5,}$/u.test(value) && !whole(1e4) ? denominators.find(whole) : undefined;
  if (below !== undefined) return `${Math.round(Number(value) * below)}/${below}`;
  return formatNumber(value, { maximumFractionDigits: 4 });
}
