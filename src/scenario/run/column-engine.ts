import { type Edition, edition, type RuleId } from '../../cahier/edition.ts';
import { passesOf } from '../../cahier/edition-columns.ts';
import { offered } from '../../cahier/edition-facts.ts';
import type { Rule } from '../../formula/node.ts';
import { type ColumnProgram, columns } from '../../formula/read/columns.ts';
import { significantDigits } from '../format/decimal-text.ts';
import { doubleText } from './double-text.ts';
import type { Engine, Row } from './engine.ts';
import { hasLostDigits, isSmallSum } from './small-sum.ts';

const programs = new WeakMap<Edition, ColumnProgram>();

/** The rules of an edition by columns, without code to compile: the loops were generated from them. */
export function columnsOf(edition: Edition): ColumnProgram {
  const known = programs.get(edition);
  if (known !== undefined) return known;
  const passes = passesOf(edition.id);
  if (passes === undefined) throw new RangeError(`no loops were generated for the edition "${edition.id}"`);
  const program = columns(edition.computed, passes);
  programs.set(edition, program);
  return program;
}

const SCORE: RuleId = 'scoreQualite';

/** Two decimals of at most this many digits are two doubles, in the same order. */
const DIGITS = 15;

/**
 * The columnar reader, in doubles; `onDoubt` hears that they cannot tell what a scenario depends on, and that its results
 * are not to be used. Apart from the exact one: pages load that one alone.
 */
export function columnEngine(
  program: ColumnProgram,
  onDoubt: () => void,
): Engine<number, Record<string, Float64Array>> {
  return {
    number(text) {
      const [numerator = '', denominator = '1'] = text.split('/');
      if (Math.max(significantDigits(numerator), significantDigits(denominator)) > DIGITS) onDoubt();
      return Number(numerator) / Number(denominator);
    },
    text: doubleText,
    run(asked, parameters, rows) {
      const table = program.run({ ...tableOf(rows), parameters, onDoubt }, asked);
      const score = asked.find(({ id }) => id === SCORE);
      if (
        score !== undefined &&
        rows.some((row, rank) => isLost(score, parameters, row, table[SCORE]?.[rank]))
      )
        onDoubt();
      return table;
    },
    value: (table, rule, row) => table[rule.id]?.[row] ?? Number.NaN,
  };
}

const { inputs, indicatorInputs } = edition(offered);

/** The columns of some rows, each a Float64Array of its own. */
export function tableOf(rows: readonly Row<number>[]) {
  const items = rows.flatMap(({ indicateurs }) => indicateurs);
  return {
    length: rows.length,
    inputs: mapKeys(inputs, (id) => Float64Array.from(rows, (row) => row.inputs[id])),
    items: {
      length: items.length,
      inputs: mapKeys(indicatorInputs, (id) => Float64Array.from(items, (item) => item[id])),
      rows: Uint32Array.from(rows.flatMap(({ indicateurs }, row) => indicateurs.map(() => row))),
    },
  };
}

function isLost(
  rule: Rule,
  parameters: Readonly<Record<string, number>>,
  row: Row<number>,
  score = 0,
): boolean {
  return isSmallSum(row.indicateurs.length, score) && hasLostDigits(rule, parameters, row, score);
}

function mapKeys<K extends string, T>(
  record: Readonly<Record<K, unknown>>,
  value: (key: K) => T,
): Record<K, T> {
  return Object.fromEntries((Object.keys(record) as K[]).map((key) => [key, value(key)])) as Record<K, T>;
}
