import { describe, expect, test } from 'vitest';
import { exemple, vueExemple } from '../../../src/scenario/examples/first-example.ts';
import {
  ajouterAnnee,
  ecrire,
  lire,
  retirerAnnee,
  texteChemin,
} from '../../../src/scenario/format/document.ts';
import { readScenario } from '../../../src/scenario/format/schema/scenario-schema.ts';
import { exampleDocument } from '../documents.ts';

const chemin = ['groupements', 0, 'annees', 3, 'depenseReelle'] as const;

describe('exemple', () => {
  test('is the first of the given examples', () => {
    expect(exemple).toEqual(exampleDocument('01-maison-de-sante.json'));
  });
});

describe('lire, ecrire', () => {
  test('write a value and leave the rest, and the original, as they are', () => {
    const written = ecrire(exemple, chemin, '2300');
    expect(lire(written, chemin)).toBe('2300');
    expect(lire(exemple, chemin)).toBe('2415');
    expect(ecrire(written, chemin, '2415')).toEqual(exemple);
    expect(written.groupements[0]?.annees[2]).toBe(exemple.groupements[0]?.annees[2]);
  });

  test('make what is on the way, and undefined removes a key', () => {
    const changed = ecrire(exemple, ['parametres', 'tunnel'], '0.03');
    expect(changed.parametres).toEqual({ tunnel: '0.03' });
    expect(ecrire(changed, ['parametres', 'tunnel'], undefined).parametres).toEqual({});
  });

  test('lire gives undefined where a path leads nowhere, and never what a prototype holds', () => {
    expect(lire(exemple, ['groupements', 9, 'nom'])).toBeUndefined();
    expect(lire(exemple, ['constructor'])).toBeUndefined();
  });

  test('texteChemin writes a path as errors do', () => {
    expect(texteChemin(chemin)).toBe('groupements[0].annees[3].depenseReelle');
  });
});

describe('ajouterAnnee, retirerAnnee', () => {
  const saisie = { scenario: exemple, vue: vueExemple };

  test('retirerAnnee drops the last year and keeps the view inside', () => {
    const shorter = retirerAnnee({ scenario: exemple, vue: { groupement: 0, annee: 5 } });
    expect(shorter.scenario.groupements[0]?.annees.at(-1)?.annee).toBe(2022);
    expect(shorter.vue.annee).toBe(4);
  });

  test('ajouterAnnee repeats the last figures in the next year: a valid scenario again', () => {
    const again = ajouterAnnee(retirerAnnee(saisie));
    expect(again.scenario.groupements[0]?.annees.at(-1)).toMatchObject({ annee: 2023, patients: 12400 });
    expect(readScenario(again.scenario).ok).toBe(true);
  });
});
