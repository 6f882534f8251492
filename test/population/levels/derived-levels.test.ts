import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inventedDistribution } from '../../../src/population/invented/indicateur-values.ts';
import { deriveLevels, type LevelsRequest } from '../../../src/population/levels/derived-levels.ts';

const request = (texte: string, rest: Partial<LevelsRequest> = {}): LevelsRequest => ({
  texte,
  unite: 'pourcent',
  method: 'deciles',
  sens: 'hausse',
  ...rest,
});

function finished(texte: string, rest: Partial<LevelsRequest> = {}) {
  const reponse = deriveLevels(request(texte, rest));
  if (reponse.state !== 'fini') throw new RangeError(reponse.state);
  return reponse;
}

/** Eleven territories: the k-th decile of type 7 is the k-th after the least. */
const eleven = [30, 10, 50, 20, 40, 60, 100, 70, 90, 80, 110].join('\n');

describe('deriverNiveaux(demande)', () => {
  test('reads the levels of an indicator that rises at the 3rd and the 8th decile', () => {
    const found = finished(eleven);
    expect(found.deciles).toEqual(['0.2', '0.3', '0.4', '0.5', '0.6', '0.7', '0.8', '0.9', '1']);
    expect([found.intermediaire, found.cible]).toEqual(['0.4', '0.9']);
    expect(found.valeurs[0]).toBe('0.1');
  });

  test('and of one that falls at the 7th and the 2nd', () => {
    const found = finished(eleven, { sens: 'baisse' });
    expect([found.intermediaire, found.cible]).toEqual(['0.8', '0.3']);
  });

  test('interpolates on the line between two territories, exactly', () => {
    // Four values: the 3rd decile is at rank 1 + 3 × 0.3 = 1.9, the 8th at 1 + 3 × 0.8 = 3.4.
    const found = finished('12,5\n13\n20\n40');
    expect(found.intermediaire).toBe('0.1295');
    expect(found.cible).toBe('0.28');
  });

  test('takes the mean for the intermediate goal, and leaves the target', () => {
    const found = finished('10\n20\n40', { method: 'moyenne', cible: '0.55' });
    expect(found.intermediaire).toBe('0.23333333333333333333');
    expect(found.cible).toBeUndefined();
    expect(found.fault).toBeUndefined();
  });

  test('is exact where floating point is not', () => {
    expect(finished('0,1\n0,2', { unite: 'ratio', method: 'moyenne' }).moyenne).toBe('0.15');
    expect(finished('0,1\n0,2\n0,3', { unite: 'ratio' }).deciles[3]).toBe('0.18');
  });

  test('says why the levels cannot stand: a mean beyond the target, two deciles that are one', () => {
    expect(finished('50\n60', { method: 'moyenne', cible: '0.55' }).fault).toEqual({
      code: 'beyond-target',
      direction: 'hausse',
    });
    expect(finished('50\n60', { method: 'moyenne', cible: '0.55', sens: 'baisse' }).fault).toEqual({
      code: 'beyond-target',
      direction: 'baisse',
    });
    expect(finished('50\n60', { method: 'moyenne', cible: 'abc' }).fault).toBeUndefined();
    expect(finished('20\n20\n20').fault).toEqual({ code: 'equal-deciles' });
  });

  test('computes nothing while a line is refused, and lists it', () => {
    expect(deriveLevels(request('10\nabc\n30'))).toEqual({
      state: 'refuse',
      itemsRead: 2,
      refusees: [expect.objectContaining({ row: 2, valeur: 'abc' })],
      others: 0,
    });
    const many = deriveLevels(request(Array.from({ length: 61 }, () => 'abc').join('\n')));
    expect(many).toMatchObject({ state: 'refuse', others: 10 });
  });

  test('asks for two values', () => {
    expect(deriveLevels(request(' \n\n')).state).toBe('vide');
    expect(deriveLevels(request('Taux')).state).toBe('vide');
    expect(deriveLevels(request('Taux\n12')).state).toBe('seule');
  });

  test('counts what is no part of a whole: the unit may be the wrong one', () => {
    expect(finished('34,5\n41\n0,5', { unite: 'ratio' }).outsidePart).toBe(2);
    expect(finished('-1\n41').outsidePart).toBe(1);
    expect(finished('34,5\n41').outsidePart).toBe(0);
  });

  test('gives levels between the least and the greatest value, in order, whatever the order of the lines', () => {
    const values = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(values, (hundredths) => {
        const lines = hundredths.map((each) => String(each / 100));
        const found = finished(lines.join('\n'));
        expect(finished([...lines].reverse().join('\r\n'))).toEqual(found);
        const deciles = found.deciles.map(Number);
        expect(deciles).toEqual([...deciles].sort((a, b) => a - b));
        expect(deciles[0]).toBeGreaterThanOrEqual(Math.min(...hundredths) / 10_000 - 1e-12);
        expect(deciles[8]).toBeLessThanOrEqual(Math.max(...hundredths) / 10_000 + 1e-12);
      }),
      { numRuns: 100 },
    );
  });
});

describe('distributionInventee(demande)', () => {
  const levels = { intermediaire: '0.4', cible: '0.55' };

  test('is always the same, reads back, and has its levels near those it was asked around', () => {
    const texte = inventedDistribution({ ...levels, unite: 'pourcent' });
    expect(texte).toBe(inventedDistribution({ ...levels, unite: 'pourcent' }));
    const found = finished(texte);
    expect(found.valeurs).toHaveLength(60);
    expect(Math.abs(Number(found.intermediaire) - 0.4)).toBeLessThan(0.02);
    expect(Math.abs(Number(found.cible) - 0.55)).toBeLessThan(0.02);
    const ratios = finished(inventedDistribution({ ...levels, unite: 'ratio' }), { unite: 'ratio' });
    expect(ratios.valeurs).toEqual(found.valeurs);
  });

  test('never goes below zero, and does without levels that cannot be read', () => {
    const low = finished(inventedDistribution({ intermediaire: '0.02', cible: '0.2', unite: 'pourcent' }));
    expect(low.valeurs[0]).toBe('0');
    expect(
      finished(inventedDistribution({ intermediaire: 'abc', cible: '', unite: 'pourcent' })).outsidePart,
    ).toBe(0);
  });
});
