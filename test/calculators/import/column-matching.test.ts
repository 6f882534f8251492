import { expect, test } from 'vitest';
import {
  associer,
  bilanDuChoix,
  type Choix,
  estDouteuse,
} from '../../../src/calculators/import/column-matching.ts';
import { colonnesDites, dansLaPhrase } from '../../../src/calculators/import/column-words.ts';
import { colonnesExigees, colonnesPatients } from '../../../src/population/patients/patients-table.ts';

const choix: Choix = {
  source: new Blob([]),
  nom: 'a.csv',
  entete: {
    noms: [...colonnesExigees, 'ville'],
    proposee: Object.fromEntries(colonnesExigees.map((colonne, position) => [colonne, position])),
    manquantes: [],
  },
  choisie: Object.fromEntries(colonnesExigees.map((colonne, position) => [colonne, position])),
};

test('bilanDuChoix(choice) is clear of a whole choice, and tells the columns that serve nothing', () => {
  expect(bilanDuChoix(choix)).toEqual({ manquantes: [], doubles: [], libres: [colonnesExigees.length] });
});

test('bilanDuChoix(choice) tells what is missing, and what shares a column', () => {
  const autre = associer(associer(choix, 'age', undefined), 'hopital_prive', choix.choisie.hopital_public);
  const { manquantes, doubles } = bilanDuChoix(autre);
  expect(manquantes).toEqual(['age']);
  expect(doubles).toEqual(['hopital_public', 'hopital_prive']);
  expect(bilanDuChoix(associer(choix, 'apl', 0)).doubles).toEqual(['age', 'apl']);
});

test('estDouteuse(header) is about names other than ours, letter case and spaces set aside', () => {
  const { entete } = choix;
  expect(estDouteuse(entete)).toBe(false);
  expect(estDouteuse({ ...entete, noms: entete.noms.map((nom) => ` ${nom.toUpperCase()} `) })).toBe(false);
  expect(estDouteuse({ ...entete, noms: entete.noms.with(0, 'Âge') })).toBe(true);
  expect(estDouteuse({ ...entete, manquantes: ['age'] })).toBe(true);
});

test('dansLaPhrase(column) keeps acronyms as they are', () => {
  expect(['age', 'cmuc', 'apl', 'hopital_prive'].map((c) => dansLaPhrase(c as 'age'))).toEqual([
    'âge',
    'CMU-C',
    'APL de la commune',
    'hôpital privé',
  ]);
  expect(new Set(colonnesPatients.map((colonne) => colonnesDites[colonne].nom)).size).toBe(20);
});
