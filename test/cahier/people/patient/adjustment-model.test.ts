import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import {
  depenseAjusteeDuGroupement,
  depenseDuModele,
  depensePubliee2017,
  modelParts,
  published2017,
  sommePartielle,
} from '../../../../src/cahier/people/patient/adjustment-model.ts';
import { lines } from '../../../../src/formula/lines.ts';
import type { Rule } from '../../../../src/formula/node.ts';
import { type ExactRow, exact } from '../../../../src/formula/read/exact.ts';
import { mathml } from '../../../../src/formula/read/mathml.ts';
import { formatNumber } from '../../../../src/french/numbers.ts';

const row = (inputs: Readonly<Record<string, string | number>>): ExactRow => ({
  inputs: Object.fromEntries(Object.entries(inputs).map(([id, value]) => [id, new Decimal(value)])),
  group: 0,
});

const woman = { femme: 1, cmuc: 0, acs: 0, apl: '2.5', ald: 1 };
const man = { femme: 0, cmuc: 1, acs: 0, apl: 1, ald: 0 };

const valueOn = (rule: Rule, ...rows: readonly ExactRow[]): string =>
  exact([rule]).run({}, rows).value(rule, 0).toFixed();

describe('depensePubliee2017', () => {
  const written = lines(depensePubliee2017).map((line) => mathml(line));

  test('writes every published number once, and ends with what is not published', () => {
    const numbers = written.flatMap((markup) => markup.match(/[\d\u202f]+,\d+/g) ?? []);
    const published = [
      published2017.constante,
      ...published2017.termes.map(({ coefficient }) => coefficient),
    ];
    expect(numbers.toSorted()).toEqual(published.map((text) => formatNumber(text)).toSorted());
    expect(written[0]).toMatch(/<mo>\+<\/mo><mi>…<\/mi><\/mrow><\/mrow><\/math>$/);
  });

  test('cannot be computed without them, and gives the partial sum when they come to nothing', () => {
    expect(() => valueOn(depensePubliee2017, row(woman))).toThrow();
    expect(valueOn(depensePubliee2017, row({ ...woman, termesNonPublies: 0 }))).toBe('2663.505');
  });
});

test('partsDuModele adds up to depenseDuModele, and to sommePartielle', () => {
  const parts = modelParts(published2017);
  const table = exact(parts).run({}, [row(woman)]);
  const sum = parts.reduce((total, part) => total.plus(table.value(part, 0)), new Decimal(0)).toFixed();
  expect(sum).toBe('2663.505');
  expect(valueOn(depenseDuModele(published2017), row(woman))).toBe(sum);
  expect(valueOn(sommePartielle(published2017), row(woman))).toBe(sum);
});

test('depenseAjusteeDuGroupement is the mean over the patients who are counted', () => {
  const counted = { age: 40, medecinTraitant: 1, remboursements: 1, consultations: 0, ame: 0 };
  const rule = depenseAjusteeDuGroupement(depenseDuModele(published2017));
  const rows = [
    { ...woman, ...counted },
    { ...man, ...counted },
    { ...woman, ...counted, ame: 1 },
  ].map(row);
  // (2663.505 + 208.13 + 329.97 + 63.57) ÷ 2
  expect(valueOn(rule, ...rows)).toBe('1632.5875');
});
