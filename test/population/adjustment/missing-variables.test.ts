import { describe, expect, test } from 'vitest';
import { missingVariables } from '../../../src/population/adjustment/missing-variables.ts';
import type { Model, Variable } from '../../../src/population/adjustment/model.ts';

const model = (...variables: Variable[]): Model => ({
  origine: 'fichier',
  nom: 'national.csv',
  constante: '1',
  coefficients: variables.map((variable) => ({ variable, coefficient: '1' })),
});

describe('variablesManquantes(modele)', () => {
  test('of a constant alone are the six that annexe 4 keeps', () => {
    expect(missingVariables(model())).toEqual(['age', 'femme', 'ald', 'cmuc', 'acs', 'apl']);
  });

  test.each<[string, Variable]>([
    ['in years', 'age'],
    ['in bands', 'age40a44'],
  ])('of a model that has them all are none, the age being %s', (_, age) => {
    expect(missingVariables(model(age, 'femme', 'ald', 'cmuc', 'acs', 'apl'))).toEqual([]);
  });

  test('are not made up for by the deprivation index', () => {
    expect(missingVariables(model('age', 'femme', 'ald', 'cmuc', 'acs', 'defavorisation'))).toEqual(['apl']);
  });
});
