import { describe, expect, test } from 'vitest';
import { contributions } from '../../../src/scenario/compare/one-point-gains.ts';
import { countSocle, removeCarte, withIndicateurs } from '../../../src/scenario/edit/indicateurs.ts';
import { byIndicateurs } from '../../../src/scenario/examples/example-quality.ts';
import { example, exampleView } from '../../../src/scenario/examples/first-example.ts';
import type { DocumentScenario } from '../../../src/scenario/format/scenario-document.ts';
import type { TypedMeasure } from '../../../src/scenario/format/typed-quality.ts';
import { withValue } from '../documents.ts';

const vue = { groupement: 0, annee: 2 };
const measure = (valeur: string, precedente: string, intermediaire: string, cible: string): TypedMeasure => ({
  valeur,
  precedente,
  intermediaire,
  cible,
});

/** The example's second year with one socle's values replaced. */
const withIt = (numero: 2 | 3, valeurs: TypedMeasure): DocumentScenario =>
  withIndicateurs(byIndicateurs, vue, (all) => countSocle(all, { numero, ...valeurs }));

const du = (document: unknown, rank: number) =>
  contributions(document, vue).find((each) => each.component === 'socle' && each.rang === rank);

describe('apports(document, vue)', () => {
  test('gives the socles, then the à la carte, each one point better', () => {
    const all = contributions(byIndicateurs, vue);
    expect(all.map(({ component, rang: rank }) => `${component} ${rank}`)).toEqual([
      ...Array.from({ length: 10 }, (_, rank) => `socle ${rank}`),
      'carte 0',
    ]);
    // 91 % expected to rise, 19 % expected to fall.
    expect(all.slice(0, 2).map(({ valeur }) => valeur)).toEqual(['0.92', '0.18']);
  });

  test('counts a step of progress in points, and in euros of a draw of 204 046.67 € over 120 points', () => {
    // 1/7 of the way is half a note over seven: 8 points × 1/14; then × 204 046,666… ÷ 120.
    const contribution = du(byIndicateurs, 2);
    expect(contribution?.points).toBe('0.57142857142857142857');
    expect(Number(contribution?.interessement)).toBeCloseTo((8 / 14) * (204_046 + 2 / 3) * (1 / 120), 9);
    expect(contribution?.total).toBe(contribution?.interessement);
  });

  test('jumps where one more point meets the intermediate goal again', () => {
    const contribution = du(withIt(3, measure('0.395', '0.42', '0.40', '0.55')), 2);
    // From the floor, −0.5, to 0.5 and a thirtieth of the way to the target.
    expect(contribution?.valeur).toBe('0.405');
    expect(Number(contribution?.points)).toBeCloseTo(8 * (1 + 0.5 / 30), 12);
  });

  test('brings nothing beyond the target, nor deep under the floor', () => {
    expect(du(withIt(3, measure('0.60', '0.33', '0.40', '0.55')), 2)).toMatchObject({
      points: '0',
      interessement: '0',
      total: '0',
    });
    expect(du(withIt(2, measure('0.50', '0.21', '0.17', '0.12')), 1)?.points).toBe('0');
  });

  test('moves the modulation in phase 3, and the year after keeps its own start', () => {
    const third = { groupement: 0, annee: 3 };
    const contribution = contributions(byIndicateurs, third)[2];
    expect(Number(contribution?.interessement)).toBeGreaterThan(0);
    expect(contribution?.total).toBe(contribution?.interessement);
  });

  test('stops a share at its end, and has nothing beyond', () => {
    const almost = withIt(2, measure('0.005', '0.02', '0.010', '0.001'));
    expect(du(almost, 1)).toMatchObject({ valeur: '0', step: 'bord' });
    expect(du(withIt(2, measure('0', '0.02', '0.010', '0.001')), 1)).toMatchObject({
      valeur: '0',
      step: 'rien',
      points: '0',
    });
    expect(du(withIt(3, measure('0.995', '0.9', '0.95', '0.998')), 2)).toMatchObject({
      valeur: '1',
      step: 'bord',
    });
    // A rate above one is no share: it may go on.
    expect(du(withIt(3, measure('0.995', '0.9', '0.95', '1.2')), 2)).toMatchObject({
      valeur: '1.005',
      step: 'point',
    });
  });

  test('is worth more points when fewer socles share them', () => {
    const withoutCarte = withIndicateurs(byIndicateurs, vue, (all) => removeCarte(all, 0));
    // 100 points among ten rather than 80.
    expect(du(withoutCarte, 2)?.points).toBe('0.71428571428571428571');
  });

  test('is empty for a score that is given, and for a document that is not valid', () => {
    expect(contributions(example, exampleView)).toEqual([]);
    expect(contributions(withValue(byIndicateurs, 'groupements[0].annees[2].patients', '-3'), vue)).toEqual(
      [],
    );
  });
});
