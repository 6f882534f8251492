import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultMargins } from '../../../src/scenario/estimate/margins.ts';
import { range, variant } from '../../../src/scenario/estimate/range.ts';
import type { Qualite } from '../../../src/scenario/format/scenario.ts';
import { count } from '../../../src/scenario/run/execution.ts';
import { exampleDocument } from '../documents.ts';
import { documentOf, estimations, scenarioOf } from '../estimations.ts';

const scoreOf = (qualite: Qualite | undefined) => (qualite?.mode === 'score' ? qualite.score : undefined);

const example = scenarioOf(exampleDocument());

describe('variante', () => {
  test('the better one spends less each year, is expected to spend more, and scores higher', () => {
    const [groupement] = variant(example, 0, defaultMargins, 1).groupements;
    const annees = groupement?.annees ?? [];
    // 2420 × 0.995, 2440 × 0.995²; 2450 × 1.01.
    expect(annees.slice(0, 3).map(({ depenseReelle }) => depenseReelle)).toEqual([
      '2400',
      '2407.9',
      '2415.66',
    ]);
    expect(annees[0]?.depenseAjustee).toBe('2474.5');
    expect(annees.map(({ qualite }) => scoreOf(qualite))).toEqual([
      undefined,
      '58',
      '76',
      '94',
      '106',
      '112',
    ]);
  });

  test('scores stay within ± their maximum', () => {
    const [groupement] = variant(example, 0, { ...defaultMargins, score: '500' }, -1).groupements;
    expect(groupement?.annees.slice(1).every(({ qualite }) => scoreOf(qualite) === '-120')).toBe(true);
  });

  test('the other groupements stay as they are', () => {
    const several = scenarioOf(exampleDocument('05-portefeuille-national.json'));
    const varied = variant(several, 1, defaultMargins, 1);
    expect(varied.groupements[0]).toBe(several.groupements[0]);
    expect(varied.groupements[1]).not.toEqual(several.groupements[1]);
  });
});

describe('fourchette', () => {
  test('the total and each payment lie within their range, for any estimation', () => {
    fc.assert(
      fc.property(estimations, (estimation) => {
        const { total, annees } = range(scenarioOf(documentOf(estimation)), 0, defaultMargins);
        for (const { low, central, high } of [total, ...annees]) {
          expect(Number(low)).toBeLessThanOrEqual(Number(central));
          expect(Number(central)).toBeLessThanOrEqual(Number(high));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('where the cap cuts, the better scenario may pay less, and the range still holds the total', () => {
    const scenario = scenarioOf(exampleDocument('03-plafond-atteint.json'));
    const marges = { ...defaultMargins, score: '0' };
    const { total, variantes, areOrdered, separations } = range(scenario, 0, marges);
    const better = count(variant(scenario, 0, marges, 1), 0);
    expect(variantes.high).toBe(better.total);
    expect(areOrdered).toBe(false);
    expect(total.low).toBe(better.total);
    expect(Number(total.low)).toBeLessThanOrEqual(Number(total.central));
    expect(Number(total.central)).toBeLessThanOrEqual(Number(total.high));
    expect(separations[0]?.id).toBe('croissance');
    expect(range(example, 0, defaultMargins).areOrdered).toBe(true);
  });
});
