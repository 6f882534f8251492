import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { graph, type Input, levelOf, type Parameter } from '../../src/formula/node.ts';
import { type SqlProgram, sqlProgram } from '../../src/formula/read/sql.ts';
import { engineOf } from '../sql-engines.ts';
import { isFair, runExact, spots } from './agreement.ts';
import { type Program, program } from './arbitrary.ts';

type Numbers = Readonly<Record<string, number>>;

/** Numbers as a relation of doubles. */
function relation(names: readonly string[], rows: readonly (readonly number[])[]): string {
  const cells = rows.map((row) => `(${row.map((each) => `cast(${each} as double)`).join(', ')})`);
  const none = `select ${names.map(() => 'cast(0 as double)').join(', ')} where false`;
  return cells.length === 0 ? none : `values ${cells.join(', ')}`;
}

function query({ rules, parameters, rows }: Program, { passes, ...sql }: SqlProgram, level: 'row' | 'item') {
  const nodes = graph(rules);
  const given = nodes.filter(
    (node): node is Input | Parameter => node.kind === 'input' || node.kind === 'parameter',
  );
  const ofRows = given.filter((node) => levelOf(node) === 'row');
  const ofItems = given.filter((node) => levelOf(node) === 'item');
  const value = (node: Input | Parameter, inputs: Numbers) =>
    (node.kind === 'parameter' ? parameters : inputs)[node.id] ?? Number.NaN;
  const rowNames = ['ligne', 'groupe', ...ofRows.map(sql.column)];
  const itemNames = ['ligne', 'rang', ...ofItems.map(sql.column)];
  const lines = rows.map(({ group, inputs }, rank) => [
    rank,
    group,
    ...ofRows.map((each) => value(each, inputs)),
  ]);
  const items = rows.flatMap(({ items }, rank) =>
    items.map((inputs, place) => [rank, place, ...ofItems.map((each) => value(each, inputs))]),
  );
  const asked = rules.filter((rule) => levelOf(rule) === level);
  const selected = asked.map((rule) => `${sql.column(rule)} as "${rule.id}"`);
  if (selected.length === 0) return undefined;
  return `with lignes (${rowNames.join(', ')}) as (${relation(rowNames, lines)}),
elements (${itemNames.join(', ')}) as (${relation(itemNames, items)}),
${passes.map((pass) => `${pass.name} as (\n${pass.sql}\n)`).join(',\n')}
select ${selected.join(', ')} from ${level === 'row' ? sql.rows : sql.items} order by ${level === 'row' ? 'ligne' : 'ligne, rang'}`;
}

test('sqlProgram, run by DuckDB, agrees with the exact reader to 1e-9 on generated graphs and tables', async () => {
  const duckdb = await engineOf('duckdb');
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(program, async (generated) => {
      const table = runExact(generated);
      fc.pre(isFair(generated, table));
      compared++;
      const sql = sqlProgram(
        generated.rules,
        {
          rows: 'lignes',
          group: 'groupe',
          items: { name: 'elements', row: 'ligne' },
          others: ['groupe', 'rang'],
        },
        { names: ['passe', 'passe_des_elements'], double: 'double' },
      );
      for (const level of ['row', 'item'] as const) {
        const text = query(generated, sql, level);
        if (text === undefined) continue;
        const found = await duckdb.rows(text);
        for (const rule of generated.rules.filter((each) => levelOf(each) === level))
          spots(rule, generated).forEach((spot, rank) => {
            const wanted = table.value(rule, ...spot).toNumber();
            const difference = Math.abs(Number(found[rank]?.[rule.id]) - wanted);
            expect(difference, `${rule.id}, ${spot}\n${text}`).toBeLessThanOrEqual(
              1e-9 * Math.max(1, Math.abs(wanted)),
            );
          });
      }
    }),
    { numRuns: 200, maxSkipsPerRun: 20 },
  );
  expect(compared).toBeGreaterThanOrEqual(200);
});
