import { describe, expect, test } from 'vitest';
import {
  bonusPath,
  bonusView,
  documentBonus,
  experienceOf,
  withExperience,
} from '../../../src/scenario/edit/experience.ts';
import { byIndicateurs } from '../../../src/scenario/examples/example-quality.ts';
import { example } from '../../../src/scenario/examples/first-example.ts';
import { calculer } from '../../../src/scenario/run/page-results.ts';

const vue = { groupement: 0, annee: 3 };
const experience = { note: '63.481234567891', intermediaire: '60', cible: '70' };

test('avecExperience(document, vue, experience) writes the year that is looked at, and no other', () => {
  const next = withExperience(byIndicateurs, vue, experience);
  expect(experienceOf(next, vue)).toEqual(experience);
  expect(experienceOf(next, { ...vue, annee: 2 })).toEqual(experienceOf(byIndicateurs, { ...vue, annee: 2 }));
  expect(experienceOf(byIndicateurs, { ...vue, annee: 1 })).toBeUndefined();
});

describe('documentBonus(document, experience)', () => {
  const bonus = (intermediaire: string, cible: string, document = example) => {
    const reponse = calculer(documentBonus(document, { ...experience, intermediaire, cible }), bonusView);
    return reponse.ok
      ? reponse.calcul.vue.valeurs['bonusExperience']
      : reponse.erreurs.map(({ path }) => path);
  };

  test('computes the rule with these levels, and the parameters of the scenario', () => {
    expect([
      bonus('63.481234567892', '70'),
      bonus('63.481234567891', '70'),
      bonus('10', '63.481234567891'),
    ]).toEqual(['0', '10', '20']);
    expect(bonus('10', '20', { ...example, parametres: { bonusExperienceCible: '35' } })).toBe('35');
  });

  test('gives the paths of levels that are refused', () => {
    expect(bonus('80', '70')).toEqual([bonusPath('intermediaire')]);
    expect(bonus('abc', '101')).toEqual([bonusPath('intermediaire'), bonusPath('cible')]);
  });
});
