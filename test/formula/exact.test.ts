import { describe, expect, test } from 'vitest';
import {
  add,
  atMost,
  cases,
  divide,
  literal,
  max,
  min,
  multiply,
  total,
  when,
} from '../../src/formula/build.ts';
import { Exact, type ExactRow, exact } from '../../src/formula/read/exact.ts';
import { amount, patients, ratio, ruleOf, share, spending } from './sample.ts';
import { tableOf } from './table.ts';

const words = { left: 'gauche', right: 'droite' };
const value = (text: string) => new Exact(text);

/** Inputs that count how often each of them is read. */
function counted(inputs: Readonly<Record<string, string>>) {
  const reads: Record<string, number> = {};
  const row = Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries(inputs).map(([id, text]) => [
        id,
        {
          get: () => {
            reads[id] = (reads[id] ?? 0) + 1;
            return value(text);
          },
        },
      ]),
    ),
  ) as ExactRow['inputs'];
  return { row, reads };
}

describe('exact', () => {
  test('carries 140 digits', () => {
    const third = ruleOf('third', divide(literal('1', '1'), literal('3', '1')));
    expect(tableOf([third], [{}]).value(third, 0).toFixed()).toBe(`0.${'3'.repeat(140)}`);
  });

  test('adds 0.1 and 0.2 to 0.3', () => {
    const sum = ruleOf('sum', add(literal('0.1', '€'), literal('0.2', '€')));
    expect(tableOf([sum], [{}]).value(sum, 0).toFixed()).toBe('0.3');
  });

  test('computes a rule once a row, however often it is asked for or used', () => {
    const cost = ruleOf('cost', multiply(spending, patients));
    const double = ruleOf('double', add(cost, cost));
    const { row, reads } = counted({ spending: '3', patients: '2' });
    const table = exact([double]).run({}, [{ inputs: row, group: 0 }]);
    expect(table.value(double, 0).toFixed()).toBe('12');
    table.value(double, 0);
    table.value(cost, 0);
    expect(reads).toEqual({ spending: 1, patients: 1 });
  });

  test('takes a total once a group, over the rows of that group', () => {
    const part = ruleOf('part', divide(patients, total(patients)));
    const rows = ['1', '3', '10'].map((text) => counted({ patients: text }));
    const table = exact([part]).run(
      {},
      rows.map(({ row }, rank) => ({ inputs: row, group: rank < 2 ? 7 : 2 })),
    );
    expect([0, 1, 2].map((rank) => table.value(part, rank).toFixed())).toEqual(['0.25', '0.75', '1']);
    expect(rows.map(({ reads }) => reads['patients'])).toEqual([2, 2, 2]);
  });

  test('takes totals of what contains a total', () => {
    const part = ruleOf('part', divide(patients, total(patients)));
    const all = ruleOf('all', total(part));
    const table = tableOf([all], [{ patients: 1 }, { patients: 3 }]);
    expect(table.value(all, 1).toFixed()).toBe('1');
  });

  test('computes nothing of a branch that does not hold', () => {
    const safe = ruleOf(
      'safe',
      cases(
        [when(atMost(patients, literal('0', 'patient')), literal('0', '€/patient'), '')],
        divide(amount, patients),
        '',
      ),
    );
    expect(
      tableOf([safe], [{ patients: 0 }])
        .value(safe, 0)
        .toFixed(),
    ).toBe('0');
    expect(
      tableOf([safe], [{ patients: 4, amount: 2 }])
        .value(safe, 0)
        .toFixed(),
    ).toBe('0.5');
  });

  test('compares no further than the branch that holds, and the first that holds wins', () => {
    const low = when(atMost(ratio, literal('0.5', '1')), literal('1', '€'), '');
    const high = when(atMost(ratio, literal('1', '1')), literal('2', '€'), '');
    const node = cases([low, high], literal('3', '€'), '');
    const stairs = ruleOf('stairs', node);
    const table = tableOf([stairs], [{ ratio: 0.5 }, { ratio: 0.6 }, { ratio: 2 }]);
    expect([0, 1, 2].map((row) => table.value(stairs, row).toFixed())).toEqual(['1', '2', '3']);
    expect([0, 1, 2].map((row) => table.mark(node, row)?.held)).toEqual([0, 1, 2]);
    expect([0, 1, 2].map((row) => table.mark(node, row)?.compared.length)).toEqual([1, 2, 2]);
  });

  test('keeps the left side of equal bounds', () => {
    const [least, most] = [min(amount, literal('5', '€'), words), max(amount, literal('5', '€'), words)];
    const [a, b] = [ruleOf('a', least), ruleOf('b', most)];
    const table = tableOf([a, b], [{ amount: 5 }, { amount: 4 }, { amount: 6 }]);
    const held = (row: number) => {
      table.value(a, row);
      table.value(b, row);
      return [table.mark(least, row)?.held, table.mark(most, row)?.held];
    };
    expect([0, 1, 2].map(held)).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
    ]);
  });

  test('mark(node, row) is undefined where the row never came to it', () => {
    const inner = min(amount, literal('5', '€'), words);
    const outer = ruleOf(
      'outer',
      cases([when(atMost(ratio, literal('0', '1')), literal('0', '€'), '')], inner, ''),
    );
    const table = tableOf([outer], [{ ratio: 0, amount: 1 }]);
    table.value(outer, 0);
    expect(table.mark(inner, 0)).toBeUndefined();
  });

  test('throws when it comes to an input or a parameter that was not given, by name', () => {
    const rated = ruleOf('rated', multiply(share, amount));
    expect(() => tableOf([rated], [{ amount: 1 }]).value(rated, 0)).toThrow(
      'the parameter "share" was not given',
    );
    expect(() => tableOf([rated], [{}], { share: 1 }).value(rated, 0)).toThrow(
      'the input "amount" was not given',
    );
    expect(() => tableOf([rated], [{}]).value(rated, 3)).toThrow('row 3 of 1');
  });

  test('compiles once for any number of runs', () => {
    const rated = ruleOf('rated', multiply(share, amount));
    const program = exact([rated]);
    const run = (text: string) =>
      program.run({ share: value(text) }, [{ inputs: { amount: value('10') }, group: 0 }]).value(rated, 0);
    expect([run('0.1').toFixed(), run('0.2').toFixed()]).toEqual(['1', '2']);
  });
});
