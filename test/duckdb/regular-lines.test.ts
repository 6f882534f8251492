import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { regularLines } from '../../src/duckdb/regular-lines.ts';
import { encode, pieces } from '../tables/bytes.ts';

const shape = { separator: ';', cells: 2, above: 1 } as const;
const of = (text: string, size?: number) => regularLines(pieces(encode(text, 'utf-8'), size), shape);

test('regularLines(bytes, shape) counts the same lines however the bytes are cut', async () => {
  const line = fc.constantFrom('a;b', ';', '"a;b";c', 'é;€', '', 'a;');
  const cases = fc.tuple(
    fc.array(line),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
    fc.integer({ min: 1, max: 9 }),
  );
  await fc.assert(
    fc.asyncProperty(cases, async ([lines, end, ended, size]) => {
      const text = lines.join(end) + (ended && lines.length > 0 ? end : '');
      const counted = text === '' ? 0 : lines.length - (lines.at(-1) === '' && !ended ? 1 : 0);
      expect(await of(text, size)).toBe(counted);
    }),
  );
});

test.each([
  ['a;b\r\nc;d\n'],
  ['a;b\rc;d\n'],
  ['a;b\nc; "d"\n'],
  ['a;b\nc;d;\n'],
  ['a;b\n"c;";\n'],
  ['a;b\nc;\0\n'],
  [`a;b\n${'c'.repeat(2_000_000)}`],
])('regularLines of %j is undefined: it can be read in two ways, or is no table', async (text) => {
  expect(await of(text)).toBeUndefined();
});

test('what stands above the records may end as it likes', async () => {
  expect(await of('sep=;\na;b\n')).toBe(2);
});
