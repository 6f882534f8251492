import { describe, expect, test } from 'vitest';
import { variablesManquantes } from '../../../src/population/adjustment/missing-variables.ts';
import type { Modele, Variable } from '../../../src/population/adjustment/model.ts';

const modele = (...variables: Variable[]): Modele => ({
  origine: 'fichier',
  nom: 'national.csv',
  constante: '1',
  coefficients: variables.map((variable) => ({ variable, coefficient: '1' })),
});

describe('variablesManquantes(modele)', () => {
  test('of a constant alone are the six that annexe 4 keeps', () => {
    expect(variablesManquantes(modele())).toEqual(['age', 'femme', 'ald', 'cmuc', 'acs', 'apl']);
  });

  test.each<[string, Variable]>([
    ['in years', 'age'],
    ['in bands', 'age40a44'],
  ])('of a model that has them all are none, the age being %s', (_, age) => {
    expect(variablesManquantes(modele(age, 'femme', 'ald', 'cmuc', 'acs', 'apl'))).toEqual([]);
  });

  test('are not made up for by the deprivation index', () => {
    expect(variablesManquantes(modele('age', 'femme', 'ald', 'cmuc', 'acs', 'defavorisation'))).toEqual([
      'apl',
    ]);
  });
});
