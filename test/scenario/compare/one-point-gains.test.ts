import { describe, expect, test } from 'vitest';
import { apports } from '../../../src/scenario/compare/one-point-gains.ts';
import { avecIndicateurs, compterSocle, retirerCarte } from '../../../src/scenario/edit/indicateurs.ts';
import { parIndicateurs } from '../../../src/scenario/examples/example-quality.ts';
import { exemple, vueExemple } from '../../../src/scenario/examples/first-example.ts';
import type { DocumentScenario } from '../../../src/scenario/format/document.ts';
import type { MesureSaisie } from '../../../src/scenario/format/typed-quality.ts';
import { withValue } from '../documents.ts';

const vue = { groupement: 0, annee: 2 };
const mesure = (valeur: string, precedente: string, intermediaire: string, cible: string): MesureSaisie => ({
  valeur,
  precedente,
  intermediaire,
  cible,
});

/** The example's second year with one socle's values replaced. */
const avec = (numero: 2 | 3, valeurs: MesureSaisie): DocumentScenario =>
  avecIndicateurs(parIndicateurs, vue, (tous) => compterSocle(tous, { numero, ...valeurs }));

const du = (document: unknown, rang: number) =>
  apports(document, vue).find((each) => each.composante === 'socle' && each.rang === rang);

describe('apports(document, vue)', () => {
  test('gives the socles, then the à la carte, each one point better', () => {
    const tous = apports(parIndicateurs, vue);
    expect(tous.map(({ composante, rang }) => `${composante} ${rang}`)).toEqual([
      ...Array.from({ length: 10 }, (_, rang) => `socle ${rang}`),
      'carte 0',
    ]);
    // 91 % expected to rise, 19 % expected to fall.
    expect(tous.slice(0, 2).map(({ valeur }) => valeur)).toEqual(['0.92', '0.18']);
  });

  test('counts a step of progress in points, and in euros of a draw of 204 046.67 € over 120 points', () => {
    // 1/7 of the way is half a note over seven: 8 points × 1/14; then × 204 046,666… ÷ 120.
    const apport = du(parIndicateurs, 2);
    expect(apport?.points).toBe('0.57142857142857142857');
    expect(Number(apport?.interessement)).toBeCloseTo((8 / 14) * (204_046 + 2 / 3) * (1 / 120), 9);
    expect(apport?.total).toBe(apport?.interessement);
  });

  test('jumps where one more point meets the intermediate goal again', () => {
    const apport = du(avec(3, mesure('0.395', '0.42', '0.40', '0.55')), 2);
    // From the floor, −0.5, to 0.5 and a thirtieth of the way to the target.
    expect(apport?.valeur).toBe('0.405');
    expect(Number(apport?.points)).toBeCloseTo(8 * (1 + 0.5 / 30), 12);
  });

  test('brings nothing beyond the target, nor deep under the floor', () => {
    expect(du(avec(3, mesure('0.60', '0.33', '0.40', '0.55')), 2)).toMatchObject({
      points: '0',
      interessement: '0',
      total: '0',
    });
    expect(du(avec(2, mesure('0.50', '0.21', '0.17', '0.12')), 1)?.points).toBe('0');
  });

  test('moves the modulation in phase 3, and the year after keeps its own start', () => {
    const troisieme = { groupement: 0, annee: 3 };
    const apport = apports(parIndicateurs, troisieme)[2];
    expect(Number(apport?.interessement)).toBeGreaterThan(0);
    expect(apport?.total).toBe(apport?.interessement);
  });

  test('stops a share at its end, and has nothing beyond', () => {
    const presque = avec(2, mesure('0.005', '0.02', '0.010', '0.001'));
    expect(du(presque, 1)).toMatchObject({ valeur: '0', pas: 'bord' });
    expect(du(avec(2, mesure('0', '0.02', '0.010', '0.001')), 1)).toMatchObject({
      valeur: '0',
      pas: 'rien',
      points: '0',
    });
    expect(du(avec(3, mesure('0.995', '0.9', '0.95', '0.998')), 2)).toMatchObject({
      valeur: '1',
      pas: 'bord',
    });
    // A rate above one is no share: it may go on.
    expect(du(avec(3, mesure('0.995', '0.9', '0.95', '1.2')), 2)).toMatchObject({
      valeur: '1.005',
      pas: 'point',
    });
  });

  test('is worth more points when fewer socles share them', () => {
    const sansCarte = avecIndicateurs(parIndicateurs, vue, (tous) => retirerCarte(tous, 0));
    // 100 points among ten rather than 80.
    expect(du(sansCarte, 2)?.points).toBe('0.71428571428571428571');
  });

  test('is empty for a score that is given, and for a document that is not valid', () => {
    expect(apports(exemple, vueExemple)).toEqual([]);
    expect(apports(withValue(parIndicateurs, 'groupements[0].annees[2].patients', '-3'), vue)).toEqual([]);
  });
});
