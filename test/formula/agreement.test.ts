import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graph, type Kind } from '../../src/formula/node.ts';
import { columns } from '../../src/formula/read/columns.ts';
import { Exact, type ExactTable, exact } from '../../src/formula/read/exact.ts';
import { type Program, program } from './arbitrary.ts';

function runExact({ rules, parameters, rows }: Program): ExactTable {
  const decimals = (numbers: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(numbers).map(([id, value]) => [id, new Exact(value)]));
  return exact(rules).run(
    decimals(parameters),
    rows.map(({ group, inputs }) => ({ group, inputs: decimals(inputs) })),
  );
}

function runColumns({ rules, parameters, rows }: Program): Record<string, Float64Array> {
  const ids = Object.keys(rows[0]?.inputs ?? {});
  const inputs = Object.fromEntries(
    ids.map((id) => [id, Float64Array.from(rows, (row) => row.inputs[id] ?? Number.NaN)]),
  );
  const groups = Uint32Array.from(rows, ({ group }) => group);
  return columns(rules).run({ length: rows.length, inputs, parameters, groups, groupCount: 3 });
}

/**
 * Whether doubles can be held to the exact values: they may take another branch where two computed sides are
 * closer than their errors, and lose nine digits where large numbers cancel. Sides that are given compare exactly.
 */
function isFair({ rules, rows }: Program, table: ExactTable): boolean {
  const given = new Set(['literal', 'parameter', 'input']);
  const nodes = graph(rules);
  return rows.every((_, row) =>
    nodes.every((node) => {
      if (table.value(node, row).abs().greaterThan(1e5)) return false;
      if (node.kind !== 'cases') return true;
      return (table.mark(node, row)?.compared ?? []).every(([left, right], rank) => {
        const when = node.branches[rank]?.when;
        const exactly = when !== undefined && given.has(when.left.kind) && given.has(when.right.kind);
        return exactly || left.minus(right).abs().greaterThan(1e-9);
      });
    }),
  );
}

describe('exact and columns', () => {
  test('agree to 1e-9 on generated graphs and tables', () => {
    let compared = 0;
    fc.assert(
      fc.property(program, (generated) => {
        const table = runExact(generated);
        fc.pre(isFair(generated, table));
        const found = runColumns(generated);
        compared++;
        for (const rule of generated.rules)
          generated.rows.forEach((_, row) => {
            const wanted = table.value(rule, row).toNumber();
            const difference = Math.abs((found[rule.id]?.[row] ?? Number.NaN) - wanted);
            expect(difference, `${rule.id}, row ${row}`).toBeLessThanOrEqual(
              1e-9 * Math.max(1, Math.abs(wanted)),
            );
          });
      }),
      { numRuns: 1000, maxSkipsPerRun: 20 },
    );
    expect(compared).toBeGreaterThanOrEqual(1000);
  });

  test('the generated graphs have every kind of node, shared ones, and totals of totals', () => {
    const seen = new Map<Kind | 'shared' | 'total of total', number>();
    const note = (what: Kind | 'shared' | 'total of total') => seen.set(what, (seen.get(what) ?? 0) + 1);
    for (const { rules } of fc.sample(program, { numRuns: 500, seed: 2 })) {
      const nodes = graph(rules);
      const uses = nodes.filter(
        (node) => nodes.filter((other) => 'left' in other && other.left === node).length > 1,
      );
      if (uses.length > 0) note('shared');
      for (const node of nodes) {
        note(node.kind);
        if (node.kind === 'total' && graph([node.of]).some(({ kind }) => kind === 'total'))
          note('total of total');
      }
    }
    expect(seen.size).toBe(14);
    for (const [what, count] of seen) expect(count, what).toBeGreaterThan(10);
  });
});
