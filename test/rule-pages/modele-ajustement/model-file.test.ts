import { expect, test } from 'vitest';
import type { DetailedFit } from '../../../src/population/adjustment/fit-results.ts';
import { modelFile } from '../../../src/rule-pages/modele-ajustement/model-file.ts';

test('modelFile writes the keys that files of models have always had', () => {
  const fit = {
    coefficients: [{ variable: 'age', coefficient: 30, erreurType: 0.5, low: 29, high: 31 }],
    model: {
      origine: 'fichier',
      nom: 'patients.csv',
      constante: '100',
      coefficients: [{ variable: 'age', coefficient: '30' }],
      apprentissage: 560,
    },
  } as const;
  expect(modelFile(fit as unknown as DetailedFit, false).replaceAll(/\s/g, '')).toBe(
    '{"invente":false,"origine":"fichier","nom":"patients.csv","constante":"100",' +
      '"coefficients":[{"variable":"age","coefficient":"30"}],"apprentissage":560,' +
      '"detail":[{"variable":"age","coefficient":30,"erreurType":0.5,"bas":29,"haut":31}]}',
  );
});
