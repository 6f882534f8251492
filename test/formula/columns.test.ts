import { describe, expect, test } from 'vitest';
import {
  add,
  atMost,
  cases,
  divide,
  greaterThan,
  literal,
  max,
  min,
  multiply,
  subtract,
  total,
  when,
} from '../../src/formula/build.ts';
import { compiledColumns } from './compiled.ts';
import { amount, patients, ratio, ruleOf, share, spending } from './sample.ts';

const words = { left: 'gauche', right: 'droite' };
const column = (length: number, value: (row: number) => number) =>
  Float64Array.from({ length }, (_, row) => value(row));

describe('columns', () => {
  test.each([1, 8191, 8192, 8193, 16_385])('fills every row of a table of %i rows', (length) => {
    const cost = ruleOf('cost', multiply(spending, patients));
    const part = ruleOf('part', divide(cost, total(cost)));
    const inputs = { spending: column(length, (row) => row + 1), patients: column(length, () => 2) };
    const result = compiledColumns([cost, part]).run({ length, inputs, parameters: {} });
    const sum = length * (length + 1);
    expect(result['cost']).toEqual(column(length, (row) => 2 * (row + 1)));
    expect(result['part']).toEqual(column(length, (row) => (2 * (row + 1)) / sum));
  });

  test('gives no row for an empty table', () => {
    const cost = ruleOf('cost', multiply(spending, patients));
    const inputs = { spending: new Float64Array(), patients: new Float64Array() };
    expect(compiledColumns([cost]).run({ length: 0, inputs, parameters: {} })).toEqual({
      cost: new Float64Array(),
    });
  });

  test('takes totals by groups, whatever the order of the rows', () => {
    const part = ruleOf('part', divide(patients, total(patients)));
    const groups = Uint32Array.from({ length: 1300 }, (_, row) => row % 3);
    const inputs = { patients: column(1300, (row) => (row % 3) + 1) };
    const { part: parts } = compiledColumns([part]).run({
      length: 1300,
      inputs,
      parameters: {},
      groups,
      groupCount: 3,
    });
    const rows = [434, 433, 433];
    expect(parts).toEqual(column(1300, (row) => 1 / (rows[row % 3] as number)));
  });

  test('takes totals of what contains a total', () => {
    const part = ruleOf('part', divide(patients, total(patients)));
    const spread = ruleOf('spread', total(multiply(part, part)));
    const inputs = { patients: Float64Array.of(1, 3) };
    const { spread: found } = compiledColumns([spread]).run({ length: 2, inputs, parameters: {} });
    expect(found).toEqual(Float64Array.of(0.625, 0.625));
  });

  test('computes an expression of constants once, and gives it to every row', () => {
    const rest = ruleOf('rest', subtract(literal('1', '1'), share));
    const scaled = ruleOf('scaled', multiply(amount, rest));
    const inputs = { amount: column(600, (row) => row) };
    const result = compiledColumns([rest, scaled]).run({ length: 600, inputs, parameters: { share: 0.75 } });
    expect(result['rest']).toEqual(column(600, () => 0.25));
    expect(result['scaled']).toEqual(column(600, (row) => row / 4));
  });

  test('reads cases in order, edges included, and drops what a branch that does not hold is worth', () => {
    const zero = literal('0', '€');
    const stairs = ruleOf(
      'stairs',
      cases(
        [
          when(atMost(patients, literal('0', 'patient')), zero, ''),
          when(greaterThan(ratio, share), amount, ''),
        ],
        multiply(divide(amount, patients), patients),
        '',
      ),
    );
    const inputs = {
      patients: Float64Array.of(0, 1, 2),
      ratio: Float64Array.of(9, 9, 0.5),
      amount: Float64Array.of(7, 8, 6),
    };
    const { stairs: found } = compiledColumns([stairs]).run({
      length: 3,
      inputs,
      parameters: { share: 0.5 },
    });
    expect(found).toEqual(Float64Array.of(0, 8, 6));
  });

  test('an input may be given once for all rows: it decides a case once, and the line left out is never read', () => {
    const chosen = (held: number, other: number) =>
      compiledColumns([
        ruleOf(
          'chosen',
          cases(
            [when(greaterThan(ratio, share), amount, ''), when(greaterThan(share, ratio), spentOn(1), '')],
            spentOn(2),
            '',
          ),
        ),
      ]).run({
        length: 2,
        inputs: { ratio: held, ...(held > other ? { amount: Float64Array.of(4, 5) } : {}) },
        parameters: { share: other },
      })['chosen'];
    const spentOn = (euros: number) => literal(String(euros), '€');
    expect(chosen(1, 0)).toEqual(Float64Array.of(4, 5));
    expect(chosen(0, 1)).toEqual(Float64Array.of(1, 1));
    expect(chosen(1, 1)).toEqual(Float64Array.of(2, 2));
  });

  test('reads min, max, sums and differences', () => {
    const five = literal('5', '€');
    const rules = [
      ruleOf('least', min(amount, five, words)),
      ruleOf('most', max(amount, five, words)),
      ruleOf('sum', add(amount, five)),
      ruleOf('difference', subtract(amount, five)),
    ];
    const inputs = { amount: Float64Array.of(4, 5, 6) };
    expect(compiledColumns(rules).run({ length: 3, inputs, parameters: {} })).toEqual({
      least: Float64Array.of(4, 5, 5),
      most: Float64Array.of(5, 5, 6),
      sum: Float64Array.of(9, 10, 11),
      difference: Float64Array.of(-1, 0, 1),
    });
  });

  test('gives a rule that is another one, and an input that is a rule, a column of their own', () => {
    const same = ruleOf('same', amount);
    const again = ruleOf('again', same);
    const inputs = { amount: Float64Array.of(4, 5) };
    const result = compiledColumns([same, again]).run({ length: 2, inputs, parameters: {} });
    expect(result).toEqual({ same: Float64Array.of(4, 5), again: Float64Array.of(4, 5) });
    expect(result['same']).not.toBe(inputs.amount);
    expect(result['again']).not.toBe(result['same']);
  });

  test('throws when an input or a parameter is missing, by name', () => {
    const rated = ruleOf('rated', multiply(share, amount));
    const run = (inputs: Record<string, Float64Array>, parameters: Record<string, number>) => () =>
      compiledColumns([rated]).run({ length: 1, inputs, parameters });
    expect(run({}, { share: 1 })).toThrow('the input "amount" was not given');
    expect(run({ amount: Float64Array.of(1) }, {})).toThrow('the parameter "share" was not given');
  });
});

describe('columns, of some rules only', () => {
  const cost = ruleOf('cost', multiply(spending, patients));
  const share1 = ruleOf('part', divide(cost, total(cost)));
  const scaled = ruleOf('scaled', multiply(amount, share));
  const program = compiledColumns([cost, share1, scaled]);
  const inputs = { spending: Float64Array.of(1, 3), patients: Float64Array.of(2, 2) };

  test('gives the columns that are asked for, and asks for no input that they do not need', () => {
    const table = { length: 2, inputs, parameters: {} };
    expect(program.run(table, [share1])).toEqual({ part: Float64Array.of(0.25, 0.75) });
    expect(program.run(table, [])).toEqual({});
    expect(() => program.run(table)).toThrow('the input "amount" was not given');
  });

  test('reads the columns that it is given where they are, without a copy', () => {
    const table = { length: 2, inputs, parameters: {} };
    const before = structuredClone(inputs);
    program.run(table, [cost]);
    expect(inputs).toEqual(before);
    inputs.spending[1] = 5;
    expect(program.run(table, [cost])['cost']).toEqual(Float64Array.of(2, 10));
  });

  test('throws on a rule that its graph does not have', () => {
    expect(() => program.run({ length: 0, inputs: {}, parameters: {} }, [ruleOf('other', amount)])).toThrow(
      'no rule "other" in the graph',
    );
  });
});
