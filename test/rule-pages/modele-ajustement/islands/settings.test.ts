import { describe, expect, test } from 'vitest';
import {
  depart,
  initialSettings,
  readSettings,
} from '../../../../src/rule-pages/modele-ajustement/settings.ts';

const refusal = (change: Partial<typeof depart>) => {
  const inputRead = readSettings({ ...depart, ...change });
  return inputRead.ok ? {} : inputRead.refus;
};

describe('lireReglages(saisi)', () => {
  test('reads what the page opens with: the seven variables, 70 % to learn, selection on', () => {
    expect(initialSettings()).toEqual({
      sample: { patients: 100_000, graine: 2017, correlation: -0.95, defavorisationEffect: 0 },
      ajustement: {
        candidates: ['age', 'femme', 'ald', 'cmuc', 'acs', 'apl', 'defavorisation'],
        selection: true,
        trainingPart: 0.7,
        graine: 1,
      },
    });
  });

  test('takes the bands of age in the place of the age, and only where the age is ticked', () => {
    const candidates = (change: Partial<typeof depart>) => {
      const inputRead = readSettings({ ...depart, ...change });
      return inputRead.ok ? inputRead.settings.ajustement.candidates.slice(0, 2) : [];
    };
    expect(candidates({ ages: 'bandes' })).toEqual(['bandes', 'femme']);
    expect(candidates({ ages: 'bandes', age: '0' })).toEqual(['femme', 'ald']);
  });

  test('refuses what cannot be run, each in its field, with the value and what is expected', () => {
    expect(refusal({ patients: '19', part: '0.05', correlation: '1.5', graine: 'douze' })).toEqual({
      patients: '« 19 » : un nombre entier, de 20 à 200 000, est attendu.',
      part: '« 5 » : une part de 10 % à 100 % est attendue.',
      correlation: '« 1,5 » : un nombre de −1 à 1 est attendu.',
      graine: '« douze » : un nombre entier de neuf chiffres au plus est attendu.',
    });
    expect(refusal({ patients: '500.5' })).toHaveProperty('patients');
    expect(refusal({ effet: '' })).toHaveProperty('effet');
  });

  test('accepts the very bounds', () => {
    expect(refusal({ patients: '20', part: '1', correlation: '-1', graine: '0', effet: '-1000' })).toEqual(
      {},
    );
    expect(refusal({ patients: '200000', part: '0.1', correlation: '1', partage: '999999999' })).toEqual({});
  });

  test('refuses a model without any variable, under the first of them', () => {
    const nought = { femme: '0', ald: '0', cmuc: '0', acs: '0', apl: '0', defavorisation: '0' };
    expect(refusal(nought)).toEqual({});
    expect(refusal({ ...nought, age: '0' })).toEqual({ age: expect.stringMatching(/^Aucune variable/) });
  });
});
