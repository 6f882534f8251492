import { describe, expect, test } from 'vitest';
import { detailFit, modelOf } from '../../../src/population/adjustment/fit-details.ts';
import { barsOf } from '../../../src/population/adjustment/histogram.ts';
import { fitModel } from '../../../src/population/adjustment/model-fit.ts';
import { byDecile, parAge } from '../../../src/population/adjustment/prediction-checks.ts';
import { describeSample } from '../../../src/population/adjustment/sample-description.ts';
import { invent } from '../../../src/population/invented/national-sample.ts';

const every = (rows: number) => Uint32Array.from({ length: rows }, (_, row) => row);

describe('byDecile()', () => {
  test('cuts rows into tenths by what is expected of them', () => {
    const expected = Float64Array.from({ length: 20 }, (_, row) => 19 - row);
    const spent = expected.map((each) => 2 * each);
    const found = byDecile(spent, expected, every(20));
    expect(found.map(({ rang: rank, patients }) => [rank, patients])).toEqual(
      Array.from({ length: 10 }, (_, rank) => [rank + 1, 2]),
    );
    expect(found[0]).toMatchObject({ expected: 0.5, observed: 1 });
    // Differences 18 and 19: half of their distance.
    expect(found[9]).toMatchObject({ expected: 18.5, observed: 37, erreurType: 0.5 });
  });

  test('of fewer rows than tenths has empty ones', () => {
    const found = byDecile(Float64Array.of(1, 2), Float64Array.of(1, 2), every(2));
    expect(found.reduce((sum, { patients }) => sum + patients, 0)).toBe(2);
    expect(found.filter(({ patients }) => patients === 0)[0]).toMatchObject({
      expected: null,
      observed: null,
    });
    expect(found.filter(({ patients }) => patients === 1)[0]).toMatchObject({ erreurType: null });
  });
});

describe('parAge()', () => {
  test('gathers patients by ten years, the last band without end', () => {
    const sample = {
      patients: 4,
      depense: Float64Array.of(10, 20, 30, 40),
      colonnes: { age: Float64Array.of(0, 9, 10, 104) },
    };
    const found = parAge(sample, Float64Array.of(1, 2, 3, 4), every(4)) ?? [];
    expect(
      found.map(({ from, a, patients }) => [from, a, patients]).filter(([, , count]) => count !== 0),
    ).toEqual([
      [0, 10, 2],
      [10, 20, 1],
      [90, null, 1],
    ]);
    expect(found[0]).toMatchObject({ expected: 1.5, observed: 15 });
    expect(parAge({ ...sample, colonnes: {} }, sample.depense, every(4))).toBeNull();
  });
});

describe('barsOf()', () => {
  test('puts each value in one bar, edges in the one that they start, the last end included', () => {
    const values = Float64Array.of(-0.05, -0.0001, 0, 0.005, 0.045, 0.05, 0.051);
    const found = barsOf(values, -0.05, 0.005, 20);
    expect(found.reduce((sum, { nombre: number }) => sum + number, 0)).toBe(6);
    expect(found[0]?.nombre).toBe(1);
    expect(found[9]?.nombre).toBe(1);
    expect(found.at(-1)?.nombre).toBe(2);
    expect(found[10]).toMatchObject({ nombre: 1, part: 1 / 7 });
  });
});

describe('describeSample()', () => {
  test('tells how spending spreads, and each variable that there is', () => {
    const sample = invent({ patients: 5000 });
    const { depense, variables, patients, nom, origine } = describeSample(
      sample,
      'invente',
      'échantillon inventé',
    );
    expect({ patients, nom, origine }).toEqual({
      patients: 5000,
      nom: 'échantillon inventé',
      origine: 'invente',
    });
    const inBars = depense.histogram.reduce((sum, { nombre: number }) => sum + number, 0);
    expect(inBars + depense.beyond.nombre).toBe(5000);
    expect(depense.beyond.part).toBeLessThan(0.03);
    expect(depense.nulls).toBe(sample.depense.filter((each) => each === 0).length);
    expect(depense.quantiles.find(({ p }) => p === 0.5)?.valeur).toBeLessThan(depense.moyenne);
    expect(depense.partOfCostliest).toBeGreaterThan(0.25);
    expect(variables.map(({ variable }) => variable)).toEqual([
      'age',
      'femme',
      'ald',
      'cmuc',
      'acs',
      'apl',
      'defavorisation',
    ]);
    expect(variables[1]).toMatchObject({ minimum: 0, maximum: 1 });
  });

  test('of patients who spend nothing has no share of the costliest', () => {
    const found = describeSample(
      { patients: 3, depense: new Float64Array(3), colonnes: {} },
      'fichier',
      'a.csv',
    );
    expect(found.depense).toMatchObject({
      nulls: 3,
      moyenne: 0,
      partOfCostliest: null,
      beyond: { nombre: 0 },
    });
    expect(found.variables).toEqual([]);
  });
});

describe('detailFit()', () => {
  const sample = invent({ patients: 20_000 });
  const detail = (options: Parameters<typeof fitModel>[1]) => {
    const fit = fitModel(sample, options);
    if (!fit.ok) throw new Error(fit.fault.code);
    return detailFit(sample, fit, { origine: 'invente', nom: 'x' });
  };

  test('looks at the test rows, or at the learning ones without test', () => {
    const [cut, whole] = [detail({}), detail({ trainingPart: 1 })];
    const count = (of: typeof cut) => of.deciles.reduce((sum, { patients }) => sum + patients, 0);
    expect([cut.verification, count(cut)]).toEqual(['test', 6000]);
    expect([whole.verification, count(whole)]).toEqual(['apprentissage', 20_000]);
    expect(whole.ages?.reduce((sum, { patients }) => sum + patients, 0)).toBe(20_000);
  });

  test('tells how alike the APL and the index are, and which one entered', () => {
    const { redondance: redundancy } = detail({ graine: 1 });
    expect(redundancy?.correlation).toBeCloseTo(-0.95, 2);
    expect(redundancy?.phrase).toContain('−0,9');
    expect(detail({ selection: false, candidates: ['apl', 'age'] }).redondance?.phrase).toContain(
      'pas eu à choisir',
    );
  });

  test('modelOf() gives decimal texts that are the same doubles', () => {
    const { model, coefficients } = detail({});
    expect(Number(model.constante)).toBe(coefficients[0]?.coefficient);
    expect(model.coefficients.map(({ coefficient }) => Number(coefficient))).toEqual(
      coefficients.slice(1).map(({ coefficient }) => coefficient),
    );
    const tiny = { variable: 'age' as const, coefficient: -1.5e-9, erreurType: 0, low: 0, high: 0 };
    expect(modelOf({ coefficients: [tiny], apprentissage: 3 }, 'fichier', 'a.csv')).toEqual({
      origine: 'fichier',
      nom: 'a.csv',
      constante: '0',
      coefficients: [{ variable: 'age', coefficient: '-0.0000000015' }],
      apprentissage: 3,
    });
  });
});
