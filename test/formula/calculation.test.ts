import { describe, expect, test } from 'vitest';
import {
  add,
  cases,
  divide,
  lessThan,
  literal,
  max,
  min,
  multiply,
  subtract,
  total,
  when,
} from '../../src/formula/build.ts';
import type { Node } from '../../src/formula/node.ts';
import { calculation, expression } from '../../src/formula/read/calculation.ts';
import { showNumber } from '../../src/formula/view.ts';
import { amount, ceiling, patients, ratio, ruleOf, share, spending } from './sample.ts';
import { tableOf, viewOf } from './table.ts';

const one = literal('1', '1');
const words = { left: 'gauche', right: 'droite' };

/** A formula's calculation on one row, its thin spaces as plain ones. */
function text(formula: Node): string {
  const rule = ruleOf('x', formula);
  const row = { spending: '2420.5', patients: 12000, amount: -3, ratio: '0.25' };
  const table = tableOf([rule], [row], { share: '0.05', ceiling: 50 });
  table.value(rule, 0);
  return calculation(rule, viewOf(table)).replaceAll('\u202f', ' ');
}

describe('calculation', () => {
  test('writes the operations with the numbers of the row', () => {
    expect(text(multiply(spending, patients))).toBe('2 420,50 × 12 000');
    expect(text(divide(ceiling, ratio))).toBe('50,00 ÷ 0,25');
  });

  test('works constants out', () => {
    expect(text(multiply(spending, subtract(one, share)))).toBe('2 420,50 × 0,95');
  });

  test('puts parentheses where the order of operations needs them', () => {
    expect(text(multiply(spending, add(one, ratio)))).toBe('2 420,50 × (1 + 0,25)');
    expect(text(divide(ratio, multiply(ratio, ratio)))).toBe('0,25 ÷ (0,25 × 0,25)');
    expect(text(subtract(ratio, subtract(ratio, one)))).toBe('0,25 − (0,25 − 1)');
    expect(text(add(multiply(ratio, ratio), ratio))).toBe('0,25 × 0,25 + 0,25');
  });

  test('puts negative numbers in parentheses after a sign, and nowhere else', () => {
    expect(text(subtract(ceiling, amount))).toBe('50,00 − (−3,00)');
    expect(text(add(ceiling, amount))).toBe('50,00 + (−3,00)');
    expect(text(add(amount, ceiling))).toBe('−3,00 + 50,00');
    expect(text(max(amount, ceiling, words))).toBe('le plus grand de −3,00 et 50,00');
  });

  test('says bounds in words, one inside another in parentheses', () => {
    expect(text(max(amount, min(ceiling, literal('7', '€'), words), words))).toBe(
      'le plus grand de −3,00 et (le plus petit de 50,00 et 7,00)',
    );
  });

  test('follows the branch that holds', () => {
    const formula = cases([when(lessThan(ratio, share), amount, '')], subtract(ceiling, amount), '');
    expect(text(formula)).toBe('50,00 − (−3,00)');
  });

  test('shows a total, and another rule, as one number', () => {
    expect(text(divide(patients, total(patients)))).toBe('12 000 ÷ 12 000');
    expect(text(add(ruleOf('other', multiply(ratio, ceiling)), ceiling))).toBe('12,50 + 50,00');
  });

  test('divides by a fraction in parentheses', () => {
    const table = tableOf([ruleOf('x', divide(ratio, share))], [{ ratio: 1 }], { share: 1 });
    const view = { ...viewOf(table), show: (node: Node) => (node === share ? '1/3' : '1') };
    expect(expression(divide(ratio, share), view)).toBe('1 ÷ (1/3)');
  });
});

describe('showNumber', () => {
  test.each([
    ['1234567.891', '€', '1 234 567,89'],
    ['2420', '€/patient', '2 420,00'],
    ['12000', 'patient', '12 000'],
    ['48.5', 'point', '48,5'],
    ['2021', 'an', '2021'],
    ['0.66666666', '1', '0,666667'],
    ['-0.005', '€', '−0,01'],
    ['325000/3', '€', '325 000/3'],
  ] as const)('showNumber(%s, %s) is %s', (value, unit, shown) => {
    expect(showNumber(value, unit).replaceAll('\u202f', ' ')).toBe(shown);
  });
});
