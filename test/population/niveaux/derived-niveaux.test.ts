import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distributionInventee } from '../../../src/population/invented/indicateur-values.ts';
import { type DemandeNiveaux, deriverNiveaux } from '../../../src/population/niveaux/derived-niveaux.ts';

const demande = (texte: string, rest: Partial<DemandeNiveaux> = {}): DemandeNiveaux => ({
  texte,
  unite: 'pourcent',
  methode: 'deciles',
  sens: 'hausse',
  ...rest,
});

function fini(texte: string, rest: Partial<DemandeNiveaux> = {}) {
  const reponse = deriverNiveaux(demande(texte, rest));
  if (reponse.etat !== 'fini') throw new RangeError(reponse.etat);
  return reponse;
}

/** Eleven territories: the k-th decile of type 7 is the k-th after the least. */
const onze = [30, 10, 50, 20, 40, 60, 100, 70, 90, 80, 110].join('\n');

describe('deriverNiveaux(demande)', () => {
  test('reads the levels of an indicator that rises at the 3rd and the 8th decile', () => {
    const found = fini(onze);
    expect(found.deciles).toEqual(['0.2', '0.3', '0.4', '0.5', '0.6', '0.7', '0.8', '0.9', '1']);
    expect([found.intermediaire, found.cible]).toEqual(['0.4', '0.9']);
    expect(found.valeurs[0]).toBe('0.1');
  });

  test('and of one that falls at the 7th and the 2nd', () => {
    const found = fini(onze, { sens: 'baisse' });
    expect([found.intermediaire, found.cible]).toEqual(['0.8', '0.3']);
  });

  test('interpolates on the line between two territories, exactly', () => {
    // Four values: the 3rd decile is at rank 1 + 3 × 0.3 = 1.9, the 8th at 1 + 3 × 0.8 = 3.4.
    const found = fini('12,5\n13\n20\n40');
    expect(found.intermediaire).toBe('0.1295');
    expect(found.cible).toBe('0.28');
  });

  test('takes the mean for the intermediate goal, and leaves the target', () => {
    const found = fini('10\n20\n40', { methode: 'moyenne', cible: '0.55' });
    expect(found.intermediaire).toBe('0.23333333333333333333');
    expect(found.cible).toBeUndefined();
    expect(found.refus).toBeUndefined();
  });

  test('is exact where floating point is not', () => {
    expect(fini('0,1\n0,2', { unite: 'ratio', methode: 'moyenne' }).moyenne).toBe('0.15');
    expect(fini('0,1\n0,2\n0,3', { unite: 'ratio' }).deciles[3]).toBe('0.18');
  });

  test('says why the levels cannot stand: a mean beyond the target, two deciles that are one', () => {
    expect(fini('50\n60', { methode: 'moyenne', cible: '0.55' }).refus).toMatch(/strictement au-dessous/);
    expect(fini('50\n60', { methode: 'moyenne', cible: '0.55', sens: 'baisse' }).refus).toMatch(/au-dessus/);
    expect(fini('50\n60', { methode: 'moyenne', cible: 'abc' }).refus).toBeUndefined();
    expect(fini('20\n20\n20').refus).toMatch(/égaux/);
  });

  test('computes nothing while a line is refused, and lists it', () => {
    expect(deriverNiveaux(demande('10\nabc\n30'))).toEqual({
      etat: 'refuse',
      lues: 2,
      refusees: [expect.objectContaining({ ligne: 2, valeur: 'abc' })],
      autres: 0,
    });
    const beaucoup = deriverNiveaux(demande(Array.from({ length: 61 }, () => 'abc').join('\n')));
    expect(beaucoup).toMatchObject({ etat: 'refuse', autres: 10 });
  });

  test('asks for two values', () => {
    expect(deriverNiveaux(demande(' \n\n')).etat).toBe('vide');
    expect(deriverNiveaux(demande('Taux')).etat).toBe('vide');
    expect(deriverNiveaux(demande('Taux\n12')).etat).toBe('seule');
  });

  test('counts what is no part of a whole: the unit may be the wrong one', () => {
    expect(fini('34,5\n41\n0,5', { unite: 'ratio' }).horsPart).toBe(2);
    expect(fini('-1\n41').horsPart).toBe(1);
    expect(fini('34,5\n41').horsPart).toBe(0);
  });

  test('gives levels between the least and the greatest value, in order, whatever the order of the lines', () => {
    const values = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(values, (hundredths) => {
        const lines = hundredths.map((each) => String(each / 100));
        const found = fini(lines.join('\n'));
        expect(fini([...lines].reverse().join('\r\n'))).toEqual(found);
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
  const niveaux = { intermediaire: '0.4', cible: '0.55' };

  test('is always the same, reads back, and has its levels near those it was asked around', () => {
    const texte = distributionInventee({ ...niveaux, unite: 'pourcent' });
    expect(texte).toBe(distributionInventee({ ...niveaux, unite: 'pourcent' }));
    const found = fini(texte);
    expect(found.valeurs).toHaveLength(60);
    expect(Math.abs(Number(found.intermediaire) - 0.4)).toBeLessThan(0.02);
    expect(Math.abs(Number(found.cible) - 0.55)).toBeLessThan(0.02);
    const ratios = fini(distributionInventee({ ...niveaux, unite: 'ratio' }), { unite: 'ratio' });
    expect(ratios.valeurs).toEqual(found.valeurs);
  });

  test('never goes below zero, and does without levels that cannot be read', () => {
    const bas = fini(distributionInventee({ intermediaire: '0.02', cible: '0.2', unite: 'pourcent' }));
    expect(bas.valeurs[0]).toBe('0');
    expect(fini(distributionInventee({ intermediaire: 'abc', cible: '', unite: 'pourcent' })).horsPart).toBe(
      0,
    );
  });
});
