import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { variables } from '../../../src/population/adjustment/model.ts';
import { exponential, exponentialMean } from '../../../src/population/invented/elementary-functions.ts';
import { begin, invent } from '../../../src/population/invented/national-sample.ts';
import { sampleParameters } from '../../../src/population/invented/sample-parameters.ts';

const sample = invent();
const column = (name: (typeof variables)[number]) => sample.colonnes[name] ?? new Float64Array();
const mean = (values: Float64Array) => values.reduce((sum, each) => sum + each, 0) / values.length;

function spread(values: Float64Array): number {
  const center = mean(values);
  return Math.sqrt(values.reduce((sum, each) => sum + (each - center) ** 2, 0) / values.length);
}

function hash(values: Float64Array): string {
  return createHash('sha256').update(new Uint8Array(values.buffer)).digest('hex').slice(0, 16);
}

describe('invent()', () => {
  test('gives the same 100 000 patients on every run, bit for bit', () => {
    expect(
      Object.fromEntries([
        ...variables.map((name) => [name, hash(column(name))]),
        ['depense', hash(sample.depense)],
      ]),
    ).toMatchInlineSnapshot(`
      {
        "acs": "d93f9607855e7084",
        "age": "802e11c08cc833bd",
        "ald": "dd07700b099741a2",
        "apl": "f32bce9b6d79f4e0",
        "cmuc": "a4999d600a28471c",
        "defavorisation": "79507cdcee0771ab",
        "depense": "4b1babd307ab1cef",
        "femme": "a277660d59247f08",
      }
    `);
    expect(sample.patients).toBe(100_000);
    expect(invent()).toEqual(sample);
  });

  test('drawn bit by bit gives the same', () => {
    const drawn = begin({ patients: 2500 });
    let turns = 0;
    while (drawn.advance(999)) turns += 1;
    expect(turns).toBe(2);
    expect(drawn.sample).toEqual(invent({ patients: 2500 }));
    expect(invent({ patients: 10, graine: 5 })).not.toEqual(invent({ patients: 10, graine: 6 }));
  });

  test('has whole ages, flags that are 0 or 1, both covers never together, cents, nothing below zero', () => {
    for (const name of ['femme', 'ald', 'cmuc', 'acs'] as const)
      expect(new Set(column(name))).toEqual(new Set([0, 1]));
    expect(column('age').every((age) => Number.isInteger(age) && age >= 0 && age < 100)).toBe(true);
    expect(column('cmuc').some((each, row) => each === 1 && column('acs')[row] === 1)).toBe(false);
    expect(
      sample.depense.every((each) => each >= 0 && Math.abs(each * 100 - Math.round(each * 100)) < 1e-6),
    ).toBe(true);
    expect(column('apl').every((each) => each > 0)).toBe(true);
  });

  test('has the shares and the spreads of its parameters', () => {
    const { femme, cmuc, acs, apl, ages } = sampleParameters;
    const ald = ages.reduce((sum, group) => sum + group.part * group.ald, 0);
    // Four standard errors of a share, at most.
    for (const [name, wanted] of [
      ['femme', femme],
      ['cmuc', cmuc],
      ['acs', acs],
      ['ald', ald],
    ] as const)
      expect(Math.abs(mean(column(name)) - wanted)).toBeLessThan(0.0065);
    expect(Math.abs(mean(column('apl')) - apl.moyenne)).toBeLessThan(0.021);
    expect(Math.abs(spread(column('apl')) / apl.ecartType - 1)).toBeLessThan(0.01);
    expect(Math.abs(mean(column('defavorisation')))).toBeLessThan(0.013);
    expect(ages.reduce((sum, group) => sum + group.part, 0)).toBeCloseTo(1, 12);
  });

  test('has a deprivation index that follows the APL as its parameter says', () => {
    const [apl, index] = [column('apl'), column('defavorisation')];
    const [a, b] = [mean(apl), mean(index)];
    const product =
      apl.reduce((sum, each, row) => sum + (each - a) * ((index[row] ?? 0) - b), 0) / apl.length;
    const found = product / spread(apl) / spread(index);
    expect(Math.abs(found - sampleParameters.correlationAplDefavorisation)).toBeLessThan(0.002);
  });

  test('spends on average what its effects say, with a mass at zero and a heavy right tail', () => {
    const { effects, withoutDepense } = sampleParameters;
    const expected = sample.depense.map((_, row) =>
      variables.reduce((sum, name) => sum + effects[name] * (column(name)[row] ?? 0), effects.constante),
    );
    const gap = mean(sample.depense) - mean(expected);
    expect(Math.abs(gap)).toBeLessThan((3 * spread(sample.depense)) / Math.sqrt(100_000));
    const nothing = sample.depense.filter((each) => each === 0).length / 100_000;
    expect(Math.abs(nothing - withoutDepense)).toBeLessThan(0.003);
    const sorted = sample.depense.slice().sort();
    expect(mean(sorted)).toBeGreaterThan(2 * (sorted[50_000] ?? Number.NaN));
    expect(mean(sorted.subarray(95_000)) / 20 / mean(sorted)).toBeGreaterThan(0.3);
  });
});

describe('exponential()', () => {
  test('is right to eleven digits, wherever a draw can fall', () => {
    for (let x = -15; x <= 15; x += 0.37)
      expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(1e-11);
  });
});

describe('exponentialMean()', () => {
  test.each([0, 0.5, 1.2, 2])('of %f is the mean of the exponential of the draw', (s) => {
    const wanted = s === 0 ? 1 : (Math.sinh(s / 2) / (s / 2)) ** 12;
    expect(Math.abs(exponentialMean(s) / wanted - 1)).toBeLessThan(1e-10);
  });
});
