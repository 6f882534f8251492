import { expect, test } from 'vitest';
import { inventedWords } from '../../src/calculators/invented-words.ts';
import {
  evolutionPatients,
  inventedNumbersWords,
  yearPatients,
  yearsPatients,
} from '../../src/calculators/invented-years-words.ts';
import { write } from '../../src/scenario/edit/written-value.ts';
import { example } from '../../src/scenario/examples/first-example.ts';
import { patientsDemonstration } from '../../src/scenario/examples/invented-values.ts';

const whole = (numero: 1 | 2) => ({
  component: 'socle' as const,
  rang: numero,
  numero,
  keys: ['valeur' as const],
  entier: true,
});

test('inventeesDites(inventees) names the whole indicators first, then what is left of the others', () => {
  const some = {
    component: 'socle',
    rang: 2,
    numero: 3,
    keys: ['intermediaire', 'cible'],
    entier: false,
  } as const;
  expect(inventedWords({ indicateurs: [whole(1), some, whole(2)], experience: ['note'] })).toBe(
    'indicateurs 1, 2 ; 3 (objectif intermédiaire, cible) ; expérience patient (note)',
  );
});

test('inventeesDites(inventees) tells one alone, an indicator à la carte by its name, or the experience', () => {
  const carte = { component: 'carte', rang: 0, nom: 'Un', keys: ['valeur'], entier: true } as const;
  expect(inventedWords({ indicateurs: [carte], experience: [] })).toBe('indicateur « Un »');
  expect(inventedWords({ indicateurs: [], experience: ['intermediaire', 'cible'] })).toBe(
    'expérience patient (niveau intermédiaire, cible)',
  );
});

test('nombresInventesDits(annees) names the numbers of invented patients, with their years', () => {
  expect(inventedNumbersWords([])).toBe('');
  expect(
    inventedNumbersWords([
      { annee: 2018, keys: ['patients', 'depenseReelle'] },
      { annee: 2019, keys: ['depenseReelle'] },
    ]),
  ).toBe('nombre de patients, dépense réelle de 2018 ; dépense réelle de 2019');
});

test('yearPatients, evolutionPatients and yearsPatients(scenario, vue) look at one year, at those of the évolution, at all', () => {
  const { depenseReelle } = patientsDemonstration;
  const invented = [1, 2, 4].reduce(
    (scenario, rank) => write(scenario, ['groupements', 0, 'annees', rank, 'depenseReelle'], depenseReelle),
    example,
  );
  const told = [yearPatients, evolutionPatients, yearsPatients].map((words) =>
    words(invented, { groupement: 0, annee: 2 }),
  );
  expect(told).toEqual([
    'dépense réelle de 2020',
    'dépense réelle de 2019 ; dépense réelle de 2020',
    'dépense réelle de 2019 ; dépense réelle de 2020 ; dépense réelle de 2022',
  ]);
  expect(yearPatients(invented, { groupement: 0, annee: 3 })).toBe('');
  expect(evolutionPatients(invented, { groupement: 0, annee: 3 })).toBe('dépense réelle de 2020');
  const byTrend = write(invented, ['options'], { evolution: 'triennale' });
  expect(evolutionPatients(byTrend, { groupement: 0, annee: 4 })).toBe(
    'dépense réelle de 2019 ; dépense réelle de 2022',
  );
});
