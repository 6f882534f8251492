import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graph, type Kind, levelOf } from '../../src/formula/node.ts';
import { isFair, runExact, spots } from './agreement.ts';
import { inputIds, itemIds, type Program, program } from './arbitrary.ts';
import { compiledColumns } from './compiled.ts';

/** The columns of some inputs, of rows or of items; none are missing. */
function columnsOf(inputs: readonly Readonly<Record<string, number>>[], ids: readonly string[]) {
  return Object.fromEntries(
    ids.map((id) => [id, Float64Array.from(inputs, (each) => each[id] ?? Number.NaN)]),
  );
}

function runColumns({ rules, parameters, rows }: Program): Record<string, Float64Array> {
  const items = rows.flatMap(({ items }) => items);
  return compiledColumns(rules).run({
    length: rows.length,
    inputs: columnsOf(
      rows.map(({ inputs }) => inputs),
      inputIds,
    ),
    parameters,
    groups: Uint32Array.from(rows, ({ group }) => group),
    groupCount: 3,
    items: {
      length: items.length,
      inputs: columnsOf(items, itemIds),
      rows: Uint32Array.from(rows.flatMap(({ items }, row) => items.map(() => row))),
    },
  });
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
          spots(rule, generated).forEach((spot, rank) => {
            const wanted = table.value(rule, ...spot).toNumber();
            const difference = Math.abs((found[rule.id]?.[rank] ?? Number.NaN) - wanted);
            expect(difference, `${rule.id}, ${spot}`).toBeLessThanOrEqual(
              1e-9 * Math.max(1, Math.abs(wanted)),
            );
          });
      }),
      { numRuns: 1000, maxSkipsPerRun: 20 },
    );
    expect(compared).toBeGreaterThanOrEqual(1000);
  });

  test('the generated graphs have every kind of node, shared ones, totals of totals, and rules of items', () => {
    type What = Kind | 'shared' | 'total of total' | 'total over items' | 'rule of items';
    const seen = new Map<What, number>();
    const note = (what: What) => seen.set(what, (seen.get(what) ?? 0) + 1);
    for (const { rules } of fc.sample(program, 500)) {
      const nodes = graph(rules);
      const uses = nodes.filter(
        (node) => nodes.filter((other) => 'left' in other && other.left === node).length > 1,
      );
      if (uses.length > 0) note('shared');
      for (const node of nodes) {
        note(node.kind);
        if (node.kind === 'total' && graph([node.of]).some(({ kind }) => kind === 'total'))
          note('total of total');
        if (node.kind === 'total' && node.over === 'items') note('total over items');
        if (node.kind === 'rule' && levelOf(node) === 'item') note('rule of items');
      }
    }
    expect(seen.size).toBe(16);
    for (const [what, count] of seen) expect(count, what).toBeGreaterThan(10);
  });
});
