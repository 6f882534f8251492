import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noteCurve } from '../../../src/scenario/compare/note-curve.ts';
import { countSocle, withIndicateurs } from '../../../src/scenario/edit/indicateurs.ts';
import { write } from '../../../src/scenario/edit/written-value.ts';
import { byIndicateurs } from '../../../src/scenario/examples/example-quality.ts';
import { example, exampleView } from '../../../src/scenario/examples/first-example.ts';
import type { TypedMeasure } from '../../../src/scenario/format/typed-quality.ts';

const vue = { groupement: 0, annee: 2 };

function curve(valeurs: TypedMeasure, numero: 2 | 3 = 3, parametres?: Record<string, string>) {
  const document = withIndicateurs(byIndicateurs, vue, (all) => countSocle(all, { numero, ...valeurs }));
  const shownRule = parametres ? write(document, ['parametres'], parametres) : document;
  const found = noteCurve(shownRule, vue, { component: 'socle', rang: numero - 1 });
  if (found === undefined) throw new RangeError('no curve');
  return found;
}

const noteA = ({ points }: ReturnType<typeof curve>, valeur: string) =>
  points.find((point) => point.valeur === valeur)?.note;

const progress = { valeur: '0.34', precedente: '0.33', intermediaire: '0.40', cible: '0.55' };

describe('courbeNote(document, vue, ou)', () => {
  test('goes from the floor to the target through the borders, each with its exact note', () => {
    const found = curve(progress);
    expect(noteA(found, '0.55')).toBe('1');
    expect(noteA(found, '0.4')).toBe('0.5');
    expect(noteA(found, '0.33')).toBe('0');
    // As far back as the way to the intermediate level: the floor.
    expect(noteA(found, '0.26')).toBe('-0.5');
    expect(found.points[0]?.note).toBe('-0.5');
    expect(found.points.at(-1)?.note).toBe('1');
  });

  test('has the point that is one better among its points', () => {
    expect(curve(progress).unPoint).toEqual({ valeur: '0.35', note: '0.14285714285714285714' });
    const fall = { valeur: '0.19', precedente: '0.21', intermediaire: '0.17', cible: '0.12' };
    expect(curve(fall, 2).unPoint).toEqual({ valeur: '0.18', note: '0.375' });
  });

  test('shows what is left of a point, and none where nothing is', () => {
    const fall = { valeur: '0.005', precedente: '0.02', intermediaire: '0.010', cible: '0.001' };
    expect(curve(fall, 2).unPoint?.valeur).toBe('0');
    expect(curve({ ...fall, valeur: '0' }, 2).unPoint).toBeUndefined();
  });

  test('has a point on either side of the jump of who falls back below the intermediate level', () => {
    const { points } = curve({ ...progress, precedente: '0.42' });
    const at = points.findIndex(({ valeur }) => valeur === '0.4');
    expect(points[at]?.note).toBe('0.5');
    const before = points[at - 1];
    expect(before?.note).toBe('-0.5');
    expect(0.4 - Number(before?.valeur)).toBeLessThan(0.001);
  });

  test('does not go below zero for an indicator that starts there', () => {
    const { points } = curve({ valeur: '0.15', precedente: '0', intermediaire: '0.20', cible: '0.50' });
    expect(points[0]?.valeur).toBe('0');
    expect(points[0]?.note).toBe('0');
  });

  test('follows the parameters in force', () => {
    const found = curve(progress, 3, { partObjectifIntermediaire: '0.6', plancherDegradation: '0' });
    expect(noteA(found, '0.4')).toBe('0.6');
    expect(found.points[0]?.note).toBe('0');
  });

  test('stays drawable where the floor is far, or no progress counts', () => {
    expect(curve(progress, 3, { partObjectifIntermediaire: '0.01' }).points[0]?.note).not.toBe('-0.5');
    expect(curve(progress, 3, { partObjectifIntermediaire: '0' }).points.length).toBeGreaterThan(80);
  });

  test('never falls as the indicator gets better, and stays within the floor and 1', () => {
    const cent = fc.integer({ min: 0, max: 100 });
    const measures = fc
      .tuple(cent, cent, cent, cent)
      .filter(([, , intermediaire, cible]) => intermediaire !== cible);
    fc.assert(
      fc.property(measures, ([valeur, precedente, intermediaire, cible]) => {
        const text = (hundredths: number) => `${hundredths / 100}`;
        const numero = cible > intermediaire ? 3 : 2;
        const { points } = curve(
          {
            valeur: text(valeur),
            precedente: text(precedente),
            intermediaire: text(intermediaire),
            cible: text(cible),
          },
          numero,
        );
        const notes = points.map(({ note }) => Number(note));
        const rising = numero === 3 ? notes : [...notes].reverse();
        expect(rising).toEqual([...rising].sort((a, b) => a - b));
        expect(Math.min(...notes)).toBeGreaterThanOrEqual(-0.5);
        expect(Math.max(...notes)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  test('is undefined for a score that is given, an invalid document, an indicator that is not there', () => {
    const where = { component: 'socle', rang: 0 } as const;
    expect(noteCurve(example, exampleView, where)).toBeUndefined();
    expect(noteCurve({}, vue, where)).toBeUndefined();
    expect(noteCurve(byIndicateurs, vue, { component: 'carte', rang: 1 })).toBeUndefined();
  });
});
