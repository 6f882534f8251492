import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { shownRows } from '../../../src/figures/kit/table.ts';
import { scriptCost } from '../../../src/figures/script-cost/drawing.ts';
import { type ScriptCost, scriptCostTable } from '../../../src/figures/script-cost/table.ts';
import { expectLegible } from '../legible.ts';

const { document } = new JSDOM('').window;

const cost = (patients: number, seconds: readonly [number, number, number, number]): ScriptCost => ({
  patients,
  octets: 30 * patients,
  duckdb: { patientele: seconds[0], ajustement: seconds[1] },
  spark: { patientele: seconds[2], ajustement: seconds[3] },
});

const sample = [
  cost(10_000, [0.0156, 0.0103, 7.92, 3.93]),
  cost(1_000_000, [0.413, 0.232, 6.19, 5.36]),
  cost(10_000_000, [4.13, 2.3, 31, 28]),
];

test('scriptCost draws a line a script and engine, each with its own stroke, under a key', async () => {
  const svg = scriptCost(sample, { width: 420, document });
  await expect(svg.outerHTML.replaceAll('><', '>\n<')).toMatchFileSnapshot(
    '../snapshots/cout-des-scripts.svg',
  );
  const lines = [...svg.querySelectorAll('path')].map((each) =>
    ['stroke', 'stroke-dasharray'].map((name) => each.closest(`[${name}]`)?.getAttribute(name) ?? '').join(),
  );
  expect(new Set(lines).size).toBeGreaterThanOrEqual(4);
});

test('scriptCost stays legible whatever was measured', () => {
  const seconds = fc.integer({ min: 1, max: 1e8 }).map((each) => each / 1e5);
  const point = fc.tuple(fc.integer({ min: 10, max: 1e8 }), fc.tuple(seconds, seconds, seconds, seconds));
  const points = fc.uniqueArray(point, { minLength: 2, maxLength: 6, selector: ([patients]) => patients });
  fc.assert(
    fc.property(fc.integer({ min: 320, max: 760 }), points, (width, some) => {
      const sorted = some.toSorted(([a], [b]) => a - b).map((each) => cost(...each));
      expectLegible(scriptCost(sorted, { width, document }));
    }),
    { numRuns: 60 },
  );
});

test('scriptCostTable has the file and a column a script and engine', () => {
  const { head, rows } = scriptCostTable(sample);
  expect(rows.every((row) => row.length === head.length)).toBe(true);
  expect(shownRows(scriptCostTable(sample))[0]?.map((cell) => cell.replace(/\s/g, ' '))).toEqual([
    '10 000',
    '1 Mo',
    '15,6 ms',
    '7,92 s',
    '10,3 ms',
    '3,93 s',
  ]);
});
