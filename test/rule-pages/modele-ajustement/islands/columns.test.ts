import { expect, test } from 'vitest';
import type { Mapping } from '../../../../src/population/patients/patients-table.ts';
import { lacksOf } from '../../../../src/rule-pages/modele-ajustement/islands/columns.ts';

const choice = (picked: Mapping) => ({
  source: new File([''], 'a.csv'),
  nom: 'a.csv',
  header: { ok: true as const, names: ['x'], proposed: {}, missingOnes: [] },
  picked,
});

const allOfThem: Mapping = {
  age: 0,
  sexe: 1,
  ald: 2,
  cmuc: 3,
  acs: 4,
  soins_de_ville: 5,
  medicaments: 6,
  hopital_public: 7,
  hopital_prive: 8,
};

test('lacksOf() asks for what a fit reads, and not for what only the attribution of patients needs', () => {
  expect(lacksOf(choice(allOfThem))).toEqual({ missingOnes: [], doubles: [] });
  expect(lacksOf(choice({ age: 0, apl: 1 })).missingOnes).toEqual([
    'sexe',
    'ald',
    'cmuc',
    'acs',
    'soins_de_ville',
    'medicaments',
    'hopital_public',
    'hopital_prive',
  ]);
});

test('lacksOf() names both of the columns that share one of the file', () => {
  expect(lacksOf(choice({ ...allOfThem, apl: 5, ame: 9 })).doubles).toEqual(['soins_de_ville', 'apl']);
});
