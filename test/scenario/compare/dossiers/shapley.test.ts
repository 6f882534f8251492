import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shapley } from '../../../../src/scenario/compare/dossiers/shapley.ts';
import { decimal } from '../../reading.ts';

const sumOf = (effects: ReturnType<typeof shapley>): string =>
  effects.reduce((sum, { effet }) => sum.plus(effet), decimal('0')).toFixed();

describe('shapley', () => {
  test('no cause, no effect', () => {
    expect(shapley([], () => decimal('7'))).toEqual([]);
  });

  test('two gloves and a hand: the classic game of 1/6, 1/6 and 2/3', () => {
    // Paid 1 where the hand (bit 2) has at least one glove.
    const effects = shapley(['a', 'b', 'hand'], (entered) => decimal(entered & 4 && entered & 3 ? '1' : '0'));
    expect(effects.map(({ effet }) => effet)).toEqual([
      '0.16666666666666666667',
      '0.16666666666666666667',
      '0.66666666666666666666',
    ]);
    expect(sumOf(effects)).toBe('1');
    expect(effects[2]).toMatchObject({ seul: '0', dernier: '1' });
    expect(effects[0]).toMatchObject({ seul: '0', dernier: '0' });
  });

  test('sums exactly, and does not depend on the order of the causes', () => {
    const amounts = fc.array(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(amounts, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (table, order) => {
        const names = ['a', 'b', 'c', 'd'];
        const at = (entered: number) => decimal(`${table[entered]}`).div(7);
        const effects = shapley(names, at);
        const text = (rank: number) => decimal(at(rank).toDecimalPlaces(20).toFixed());
        expect(sumOf(effects)).toBe(text(15).minus(text(0)).toFixed());
        const moved = shapley(
          order.map((rank) => names[rank] ?? ''),
          (entered) =>
            at(order.reduce((set, rank, place) => set + (entered & (2 ** place) ? 2 ** rank : 0), 0)),
        );
        expect(order.map((rank) => effects[rank])).toEqual(moved);
      }),
    );
  });
});
