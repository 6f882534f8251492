import { describe, expect, test } from 'vitest';
import { curve } from '../../../src/scenario/compare/curve.ts';
import { example, exampleView } from '../../../src/scenario/examples/first-example.ts';

describe('courbe(document, vue, regle, variantes)', () => {
  const variantes = [
    { premiereAnnee: '2019', annee: '2020' },
    { premiereAnnee: '2019', annee: '2021' },
    { premiereAnnee: '2020', annee: '2021' },
  ];

  test('gives the rule on the row of the page, with the inputs of each variant in their place', () => {
    expect(curve(example, exampleView, 'phase', variantes)).toEqual(['2', '3', '2']);
    expect(curve(example, exampleView, 'ecart', [{ depenseReelle: '2479.5' }, {}])).toEqual(['0', '64.5']);
  });

  test('gives the curves of several rules one after the other', () => {
    const both = ['2', '3', '2', '2021', '2022', '2022'];
    expect(curve(example, exampleView, ['phase', 'anneeVersement'], variantes)).toEqual(both);
  });

  test('is empty for a document that is not valid', () => {
    expect(curve({}, exampleView, 'phase', variantes)).toEqual([]);
  });
});
