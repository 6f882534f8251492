import { describe, expect, test } from 'vitest';
import {
  depart,
  lireReglages,
  reglagesDeDepart,
} from '../../../../src/rule-pages/modele-ajustement/settings.ts';

const refus = (change: Partial<typeof depart>) => {
  const lus = lireReglages({ ...depart, ...change });
  return lus.ok ? {} : lus.refus;
};

describe('lireReglages(saisi)', () => {
  test('reads what the page opens with: the seven variables, 70 % to learn, selection on', () => {
    expect(reglagesDeDepart()).toEqual({
      echantillon: { patients: 100_000, graine: 2017, correlation: -0.95, effetDefavorisation: 0 },
      ajustement: {
        candidats: ['age', 'femme', 'ald', 'cmuc', 'acs', 'apl', 'defavorisation'],
        selection: true,
        partApprentissage: 0.7,
        graine: 1,
      },
    });
  });

  test('takes the bands of age in the place of the age, and only where the age is ticked', () => {
    const candidats = (change: Partial<typeof depart>) => {
      const lus = lireReglages({ ...depart, ...change });
      return lus.ok ? lus.reglages.ajustement.candidats.slice(0, 2) : [];
    };
    expect(candidats({ ages: 'bandes' })).toEqual(['bandes', 'femme']);
    expect(candidats({ ages: 'bandes', age: '0' })).toEqual(['femme', 'ald']);
  });

  test('refuses what cannot be run, each in its field, with the value and what is expected', () => {
    expect(refus({ patients: '19', part: '0.05', correlation: '1.5', graine: 'douze' })).toEqual({
      patients: '« 19 » : un nombre entier, de 20 à 200 000, est attendu.',
      part: '« 5 » : une part de 10 % à 100 % est attendue.',
      correlation: '« 1,5 » : un nombre de −1 à 1 est attendu.',
      graine: '« douze » : un nombre entier de neuf chiffres au plus est attendu.',
    });
    expect(refus({ patients: '500.5' })).toHaveProperty('patients');
    expect(refus({ effet: '' })).toHaveProperty('effet');
  });

  test('accepts the very bounds', () => {
    expect(refus({ patients: '20', part: '1', correlation: '-1', graine: '0', effet: '-1000' })).toEqual({});
    expect(refus({ patients: '200000', part: '0.1', correlation: '1', partage: '999999999' })).toEqual({});
  });

  test('refuses a model without any variable, under the first of them', () => {
    const rien = { femme: '0', ald: '0', cmuc: '0', acs: '0', apl: '0', defavorisation: '0' };
    expect(refus(rien)).toEqual({});
    expect(refus({ ...rien, age: '0' })).toEqual({ age: expect.stringMatching(/^Aucune variable/) });
  });
});
