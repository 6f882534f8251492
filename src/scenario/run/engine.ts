import { Decimal } from 'decimal.js';
import type { IndicatorInputId, InputId } from '../../cahier/edition.ts';
import type { Rule } from '../../formula/node.ts';
import { Exact, type ExactTable, exact } from '../../formula/read/exact.ts';

/** One groupement's year: its inputs, and those of each of its indicators. */
export interface Row<N> {
  readonly inputs: Readonly<Record<InputId, N>>;
  readonly indicateurs: readonly Readonly<Record<IndicatorInputId, N>>[];
}

/** A reader of the rules, seen by the evaluation: numbers in, tables of numbers out. `N` is its number. */
export interface Engine<N, T> {
  /** Reads canonical decimal text, or a fraction. */
  number(text: string): N;
  text(value: N): string;
  /** All rows are of one year: they are one group, over which totals are taken. */
  run(rules: readonly Rule[], parameters: Readonly<Record<string, N>>, rows: readonly Row<N>[]): T;
  value(table: T, rule: Rule, row: number): N;
}

const programs = new WeakMap<readonly Rule[], ReturnType<typeof exact>>();

function program(rules: readonly Rule[]): ReturnType<typeof exact> {
  const compiled = programs.get(rules) ?? exact(rules);
  programs.set(rules, compiled);
  return compiled;
}

/** Numbers that are kept: a scenario gives its own several times, and the same choices on each row. */
const KEPT = 1000;
const numbers = new Map<string, Decimal>();

export const exactEngine: Engine<Decimal, ExactTable> = {
  number(text) {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const [numerator = '', denominator] = text.split('/');
    const value = denominator === undefined ? new Exact(numerator) : new Exact(numerator).div(denominator);
    if (numbers.size >= KEPT) numbers.clear();
    numbers.set(text, value);
    return value;
  },
  text: decimalText,
  run: (rules, parameters, rows) =>
    program(rules).run(
      parameters,
      rows.map(({ inputs, indicateurs: items }) => ({ inputs, items, group: 0 })),
    ),
  value: (table, rule, row) => table.value(rule, row),
};

/** Decimal text of at most 20 decimals, half away from zero, trailing zeros cut. */
function decimalText(value: Decimal): string {
  const rounded = value.decimalPlaces() <= 20 ? value : value.toDecimalPlaces(20, Decimal.ROUND_HALF_UP);
  return rounded.isZero() ? '0' : rounded.toFixed();
}
