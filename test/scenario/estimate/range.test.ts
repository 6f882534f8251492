import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { margesParDefaut } from '../../../src/scenario/estimate/margins.ts';
import { fourchette, variante } from '../../../src/scenario/estimate/range.ts';
import type { Qualite } from '../../../src/scenario/format/scenario.ts';
import { compter } from '../../../src/scenario/run/execution.ts';
import { exampleDocument } from '../documents.ts';
import { documentOf, estimations, scenarioOf } from '../estimations.ts';

const scoreDe = (qualite: Qualite | undefined) => (qualite?.mode === 'score' ? qualite.score : undefined);

const exemple = scenarioOf(exampleDocument());

describe('variante', () => {
  test('the better one spends less each year, is expected to spend more, and scores higher', () => {
    const [groupement] = variante(exemple, 0, margesParDefaut, 1).groupements;
    const annees = groupement?.annees ?? [];
    // 2420 × 0.995, 2440 × 0.995²; 2450 × 1.01.
    expect(annees.slice(0, 3).map(({ depenseReelle }) => depenseReelle)).toEqual([
      '2400',
      '2407.9',
      '2415.66',
    ]);
    expect(annees[0]?.depenseAjustee).toBe('2474.5');
    expect(annees.map(({ qualite }) => scoreDe(qualite))).toEqual([
      undefined,
      '58',
      '76',
      '94',
      '106',
      '112',
    ]);
  });

  test('scores stay within ± their maximum', () => {
    const [groupement] = variante(exemple, 0, { ...margesParDefaut, score: '500' }, -1).groupements;
    expect(groupement?.annees.slice(1).every(({ qualite }) => scoreDe(qualite) === '-120')).toBe(true);
  });

  test('the other groupements stay as they are', () => {
    const several = scenarioOf(exampleDocument('05-portefeuille-national.json'));
    const varied = variante(several, 1, margesParDefaut, 1);
    expect(varied.groupements[0]).toBe(several.groupements[0]);
    expect(varied.groupements[1]).not.toEqual(several.groupements[1]);
  });
});

describe('fourchette', () => {
  test('the total and each payment lie within their range, for any estimation', () => {
    fc.assert(
      fc.property(estimations, (estimation) => {
        const { total, annees } = fourchette(scenarioOf(documentOf(estimation)), 0, margesParDefaut);
        for (const { bas, central, haut } of [total, ...annees]) {
          expect(Number(bas)).toBeLessThanOrEqual(Number(central));
          expect(Number(central)).toBeLessThanOrEqual(Number(haut));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('where the cap cuts, the better scenario may pay less, and the range still holds the total', () => {
    const scenario = scenarioOf(exampleDocument('03-plafond-atteint.json'));
    const marges = { ...margesParDefaut, score: '0' };
    const { total, variantes, enOrdre, separations } = fourchette(scenario, 0, marges);
    const better = compter(variante(scenario, 0, marges, 1), 0);
    expect(variantes.haut).toBe(better.total);
    expect(enOrdre).toBe(false);
    expect(total.bas).toBe(better.total);
    expect(Number(total.bas)).toBeLessThanOrEqual(Number(total.central));
    expect(Number(total.central)).toBeLessThanOrEqual(Number(total.haut));
    expect(separations[0]?.id).toBe('croissance');
    expect(fourchette(exemple, 0, margesParDefaut).enOrdre).toBe(true);
  });
});
