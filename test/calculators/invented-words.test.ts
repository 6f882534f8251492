import { expect, test } from 'vitest';
import { nombresInventesDits } from '../../src/calculators/invented-numbers.ts';
import { inventeesDites } from '../../src/calculators/invented-words.ts';

const whole = (numero: 1 | 2) => ({
  composante: 'socle' as const,
  rang: numero,
  numero,
  cles: ['valeur' as const],
  entier: true,
});

test('inventeesDites(inventees) names the whole indicators first, then what is left of the others', () => {
  const some = {
    composante: 'socle',
    rang: 2,
    numero: 3,
    cles: ['intermediaire', 'cible'],
    entier: false,
  } as const;
  expect(inventeesDites({ indicateurs: [whole(1), some, whole(2)], experience: ['note'] })).toBe(
    'indicateurs 1, 2 ; 3 (objectif intermédiaire, cible) ; expérience patient (note)',
  );
});

test('inventeesDites(inventees) tells one alone, an indicator à la carte by its name, or the experience', () => {
  const carte = { composante: 'carte', rang: 0, nom: 'Un', cles: ['valeur'], entier: true } as const;
  expect(inventeesDites({ indicateurs: [carte], experience: [] })).toBe('indicateur « Un »');
  expect(inventeesDites({ indicateurs: [], experience: ['intermediaire', 'cible'] })).toBe(
    'expérience patient (niveau intermédiaire, cible)',
  );
});

test('nombresInventesDits(annees) names the numbers of invented patients, with their years', () => {
  expect(nombresInventesDits([])).toBe('');
  expect(
    nombresInventesDits([
      { annee: 2018, cles: ['patients', 'depenseReelle'] },
      { annee: 2019, cles: ['depenseReelle'] },
    ]),
  ).toBe('nombre de patients, dépense réelle de 2018 ; dépense réelle de 2019');
});
