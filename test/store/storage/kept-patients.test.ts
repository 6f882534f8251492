import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Model } from '../../../src/population/adjustment/model.ts';
import { keptModel, keptProfile, type NamedProfile } from '../../../src/store/storage/kept-patients.ts';

const profil: NamedProfile = {
  nom: 'patients.csv',
  invente: false,
  profil: {
    patients: 2,
    femmes: 1,
    ald: 0,
    cmuc: 0,
    acs: 0,
    moyennes: { age: '40.500000000000', femme: '0.500000000000', age5a9: '0.000000000000' },
    postes: [
      { colonne: 'soins_de_ville', compte: true, total: '10', moyenne: '5', part: '1' },
      { colonne: 'invalidite', compte: false, total: '0', moyenne: '0', part: null },
    ],
    depenseReelle: '5.000000000000',
    pathologies: [{ nom: 'diabète', patients: 1, part: '0.5' }],
  },
};
const model: Model = {
  origine: 'fichier',
  nom: 'national.csv',
  constante: '-12.5',
  coefficients: [{ variable: 'age', coefficient: '10' }],
  apprentissage: 70_000,
};

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

describe('profilGarde and modeleGarde', () => {
  test('give back what was kept, and nothing once it is erased', () => {
    expect([keptProfile.keep(profil), keptModel.keep(model)]).toEqual([true, true]);
    expect([keptProfile.read(), keptModel.read()]).toEqual([profil, model]);
    keptProfile.erase();
    keptModel.erase();
    expect([keptProfile.read(), keptModel.read(), kept.size]).toEqual([undefined, undefined, 0]);
  });

  test.each<[string, object]>([
    ['no patient at all', { ...profil, profil: { ...profil.profil, patients: 0 } }],
    ['a count that is no whole number', { ...profil, profil: { ...profil.profil, acs: 1.5 } }],
    ['a mean of an unknown variable', { ...profil, profil: { ...profil.profil, moyennes: { taille: '1' } } }],
    ['a mean that is no decimal text', { ...profil, profil: { ...profil.profil, moyennes: { age: '1e3' } } }],
    [
      'a share of spending that is neither a text nor null',
      { ...profil, profil: { ...profil.profil, postes: [{ ...profil.profil.postes[0], part: 1 }] } },
    ],
    ['no name', { ...profil, nom: undefined }],
    ['a name of a book’s length', { ...profil, nom: 'x'.repeat(10_001) }],
    [
      'more pathologies than a table has columns',
      {
        ...profil,
        profil: {
          ...profil.profil,
          pathologies: Array.from({ length: 1001 }, () => profil.profil.pathologies[0]),
        },
      },
    ],
    ['more women than patients', { ...profil, profil: { ...profil.profil, femmes: 3 } }],
    ['a share over 1', { ...profil, profil: { ...profil.profil, moyennes: { ald: '7' } } }],
    ['a mean age under 0', { ...profil, profil: { ...profil.profil, moyennes: { age: '-5' } } }],
    ['spending under 0', { ...profil, profil: { ...profil.profil, depenseReelle: '-100' } }],
  ])('profilGarde.read() refuses %s', (_, value) => {
    kept.set('ipep-profil/1', JSON.stringify(value));
    expect(keptProfile.read()).toBeUndefined();
  });

  test.each<[string, object]>([
    ['an unknown origin', { ...model, origine: 'officiel' }],
    ['an unknown variable', { ...model, coefficients: [{ variable: 'taille', coefficient: '1' }] }],
    ['a coefficient that is a number', { ...model, coefficients: [{ variable: 'age', coefficient: 10 }] }],
    ['a variable twice', { ...model, coefficients: [...model.coefficients, ...model.coefficients] }],
    ['an empty name', { ...model, nom: '' }],
    ['a constant of 400 digits', { ...model, constante: '9'.repeat(400) }],
    ['a constant that is missing', { ...model, constante: undefined }],
  ])('modeleGarde.read() refuses %s', (_, value) => {
    kept.set('ipep-modele/1', JSON.stringify(value));
    expect(keptModel.read()).toBeUndefined();
  });

  test('a browser that refuses says so, and gives nothing', () => {
    vi.stubGlobal('localStorage', undefined);
    expect([keptModel.keep(model), keptModel.read()]).toEqual([false, undefined]);
    expect(() => keptModel.erase()).not.toThrow();
  });
});
