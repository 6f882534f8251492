import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Exact } from '../../../src/formula/read/exact.ts';
import { doubleText } from '../../../src/scenario/run/double-text.ts';
import { exactEngine } from '../../../src/scenario/run/engine.ts';
import { DecimalSum } from '../../../src/scenario/stream/decimal-sum.ts';

function sumOf(texts: readonly string[]): string | undefined {
  const sum = new DecimalSum();
  for (const text of texts) sum.add(text);
  return sum.text();
}

const doubles = fc.oneof(
  fc.double({ min: 0, max: 1e9, noNaN: true }),
  fc.integer({ min: 0, max: 10_000_000 }),
  fc.constantFrom(0, -0, 1e-7, 1e-20, 4e-21, 0.1, 1 / 3),
);

describe('doubleText', () => {
  test('is what the exact reader writes of the same double', () => {
    fc.assert(
      fc.property(fc.oneof(doubles, fc.double({ min: -1e22, max: 1e22, noNaN: true })), (value) => {
        expect(doubleText(value)).toBe(exactEngine.text(new Exact(value)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('DecimalSum', () => {
  test('is the sum of the texts of a thousand doubles, to the last decimal', () => {
    fc.assert(
      fc.property(fc.array(doubles, { maxLength: 1000 }), (values) => {
        const texts = values.map(doubleText);
        expect(sumOf(texts)).toBe(exactEngine.text(Exact.sum(0, ...texts)));
      }),
    );
  });

  test('carries from each decimal to the one before', () => {
    expect(sumOf(Array.from({ length: 1000 }, () => '0.99999999999999999999'))).toBe('999.99999999999999999');
    expect(sumOf(['0.5', '0.5'])).toBe('1');
    expect(sumOf([])).toBe('0');
  });

  test('is not said where doubles cannot hold it, or of a negative text', () => {
    expect(sumOf(['9007199254740991', '1'])).toBeUndefined();
    expect(sumOf(['5', '-1'])).toBeUndefined();
  });
});
