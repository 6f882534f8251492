import { expect, test } from 'vitest';
import {
  type Choice,
  choiceSummary,
  isDoubtful,
  map,
} from '../../../src/calculators/import/column-matching.ts';
import { columnWords, withinSentence } from '../../../src/calculators/import/column-words.ts';
import { patientsColumns, requiredPatientColumns } from '../../../src/population/patients/patients-table.ts';

const choice: Choice = {
  source: new Blob([]),
  nom: 'a.csv',
  header: {
    names: [...requiredPatientColumns, 'ville'],
    proposed: Object.fromEntries(requiredPatientColumns.map((colonne, position) => [colonne, position])),
    missingOnes: [],
  },
  picked: Object.fromEntries(requiredPatientColumns.map((colonne, position) => [colonne, position])),
};

test('bilanDuChoix(choice) is clear of a whole choice, and tells the columns that serve nothing', () => {
  expect(choiceSummary(choice)).toEqual({
    missingOnes: [],
    doubles: [],
    free: [requiredPatientColumns.length],
  });
});

test('bilanDuChoix(choice) tells what is missing, and what shares a column', () => {
  const autre = map(map(choice, 'age', undefined), 'hopital_prive', choice.picked.hopital_public);
  const { missingOnes, doubles } = choiceSummary(autre);
  expect(missingOnes).toEqual(['age']);
  expect(doubles).toEqual(['hopital_public', 'hopital_prive']);
  expect(choiceSummary(map(choice, 'apl', 0)).doubles).toEqual(['age', 'apl']);
});

test('estDouteuse(header) is about names other than ours, letter case and spaces set aside', () => {
  const { header } = choice;
  expect(isDoubtful(header)).toBe(false);
  expect(isDoubtful({ ...header, names: header.names.map((nom) => ` ${nom.toUpperCase()} `) })).toBe(false);
  expect(isDoubtful({ ...header, names: header.names.with(0, 'Âge') })).toBe(true);
  expect(isDoubtful({ ...header, missingOnes: ['age'] })).toBe(true);
});

test('dansLaPhrase(column) keeps acronyms as they are', () => {
  expect(['age', 'cmuc', 'apl', 'hopital_prive'].map((c) => withinSentence(c as 'age'))).toEqual([
    'âge',
    'CMU-C',
    'APL de la commune',
    'hôpital privé',
  ]);
  expect(new Set(patientsColumns.map((colonne) => columnWords[colonne].nom)).size).toBe(20);
});
