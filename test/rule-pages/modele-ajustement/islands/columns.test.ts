import { expect, test } from 'vitest';
import type { Correspondance } from '../../../../src/population/patients/patients-table.ts';
import { manquesDe } from '../../../../src/rule-pages/modele-ajustement/islands/columns.ts';

const choix = (choisie: Correspondance) => ({
  source: new File([''], 'a.csv'),
  nom: 'a.csv',
  entete: { ok: true as const, noms: ['x'], proposee: {}, manquantes: [] },
  choisie,
});

const toutes: Correspondance = {
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

test('manquesDe() asks for what a fit reads, and not for what only the attribution of patients needs', () => {
  expect(manquesDe(choix(toutes))).toEqual({ manquantes: [], doubles: [] });
  expect(manquesDe(choix({ age: 0, apl: 1 })).manquantes).toEqual([
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

test('manquesDe() names both of the columns that share one of the file', () => {
  expect(manquesDe(choix({ ...toutes, apl: 5, ame: 9 })).doubles).toEqual(['soins_de_ville', 'apl']);
});
