import { describe, expect, test } from 'vitest';
import { withField } from '../../../src/scenario/edit/year-number.ts';
import { example, exampleView } from '../../../src/scenario/examples/first-example.ts';
import { type PatientsField, withinBounds } from '../../../src/scenario/format/bounds.ts';
import { read } from '../../../src/scenario/format/scenario-document.ts';
import { calculer } from '../../../src/scenario/run/page-results.ts';

const valeurs = [
  '-1',
  '0',
  '0.01',
  '1',
  '1.5',
  '12000.0',
  '1000000',
  '1000000.01',
  '10000000',
  '10000001',
  'x',
  '',
];

describe.each<PatientsField>(['patients', 'depenseReelle', 'depenseAjustee'])(
  'withinBounds(), of %s',
  (field) => {
    test.each(valeurs)('says of « %s » what the schema does', (valeur) => {
      const scenario = withField(example, exampleView, field, valeur);
      expect(withinBounds(field, valeur)).toBe(calculer(scenario, exampleView).ok);
    });
  },
);

test('withField() writes one number of one year, the base year too, without useless zeros', () => {
  const scenario = withField(example, { groupement: 0, annee: 0 }, 'depenseAjustee', '2345.670000000000');
  expect(read(scenario, ['groupements', 0, 'annees', 0, 'depenseAjustee'])).toBe('2345.67');
  expect(read(scenario, ['groupements', 0, 'annees', 1])).toBe(example.groupements[0]?.annees[1]);
});
