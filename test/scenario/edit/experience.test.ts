import { describe, expect, test } from 'vitest';
import {
  avecExperience,
  cheminBonus,
  documentBonus,
  experienceDe,
  vueBonus,
} from '../../../src/scenario/edit/experience.ts';
import { parIndicateurs } from '../../../src/scenario/examples/example-quality.ts';
import { exemple } from '../../../src/scenario/examples/first-example.ts';
import { calculer } from '../../../src/scenario/run/page-results.ts';

const vue = { groupement: 0, annee: 3 };
const experience = { note: '63.481234567891', intermediaire: '60', cible: '70' };

test('avecExperience(document, vue, experience) writes the year that is looked at, and no other', () => {
  const next = avecExperience(parIndicateurs, vue, experience);
  expect(experienceDe(next, vue)).toEqual(experience);
  expect(experienceDe(next, { ...vue, annee: 2 })).toEqual(
    experienceDe(parIndicateurs, { ...vue, annee: 2 }),
  );
  expect(experienceDe(parIndicateurs, { ...vue, annee: 1 })).toBeUndefined();
});

describe('documentBonus(document, experience)', () => {
  const bonus = (intermediaire: string, cible: string, document = exemple) => {
    const reponse = calculer(documentBonus(document, { ...experience, intermediaire, cible }), vueBonus);
    return reponse.ok
      ? reponse.calcul.vue.valeurs['bonusExperience']
      : reponse.erreurs.map(({ chemin }) => chemin);
  };

  test('computes the rule with these levels, and the parameters of the scenario', () => {
    expect([
      bonus('63.481234567892', '70'),
      bonus('63.481234567891', '70'),
      bonus('10', '63.481234567891'),
    ]).toEqual(['0', '10', '20']);
    expect(bonus('10', '20', { ...exemple, parametres: { bonusExperienceCible: '35' } })).toBe('35');
  });

  test('gives the paths of levels that are refused', () => {
    expect(bonus('80', '70')).toEqual([cheminBonus('intermediaire')]);
    expect(bonus('abc', '101')).toEqual([cheminBonus('intermediaire'), cheminBonus('cible')]);
  });
});
