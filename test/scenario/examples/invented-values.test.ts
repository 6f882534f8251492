import { describe, expect, test } from 'vitest';
import { changeDirection, countSocle, withIndicateurs } from '../../../src/scenario/edit/indicateurs.ts';
import { write } from '../../../src/scenario/edit/written-value.ts';
import { addYear } from '../../../src/scenario/edit/years.ts';
import { byIndicateurs } from '../../../src/scenario/examples/example-quality.ts';
import { example, exampleView, exampleYears } from '../../../src/scenario/examples/first-example.ts';
import { inventedNumbers } from '../../../src/scenario/examples/invented-numbers.ts';
import {
  inventedPatientCount,
  inventedValues,
  inventedYears,
  isInventedExperience,
  nothingInvented,
  patientsDemonstration,
} from '../../../src/scenario/examples/invented-values.ts';
import type { DocumentScenario } from '../../../src/scenario/format/scenario-document.ts';
import {
  experienceDemonstration,
  inventedCarte,
  inventedSocle,
  proposedIndicateurs,
  type TypedIndicateurs,
} from '../../../src/scenario/format/typed-quality.ts';

const vue = { groupement: 0, annee: 2 };
const year = (qualite: TypedIndicateurs): DocumentScenario =>
  withIndicateurs(byIndicateurs, vue, () => qualite);
const proposed = proposedIndicateurs(2);
const mine = { valeur: '0.2', precedente: '0.21', intermediaire: '0.18', cible: '0.13' };
const of = (qualite: TypedIndicateurs) => inventedValues(year(qualite), vue);

describe('valeursInventees(scenario, vue)', () => {
  test('tells every value of what the site proposes, and none of a given score', () => {
    const { indicateurs, experience } = of(proposed);
    expect(indicateurs.map(({ numero, nom }) => numero ?? nom)).toEqual([
      ...Array.from({ length: 10 }, (_, rank) => rank + 1),
      'Indicateur à la carte',
    ]);
    expect(indicateurs.every(({ entier: integer }) => integer)).toBe(true);
    expect(experience).toEqual(['note', 'intermediaire', 'cible']);
    expect(nothingInvented(inventedValues(example, exampleView))).toBe(true);
  });

  test('keeps naming an indicator until its last value is replaced, and says which are left', () => {
    const some = countSocle(proposed, { ...inventedSocle(3), valeur: '0.31', precedente: '0.3' });
    expect(of(some).indicateurs.find(({ numero }) => numero === 3)).toMatchObject({
      keys: ['intermediaire', 'cible'],
      entier: false,
    });
    const all = countSocle(proposed, { numero: 3, ...mine });
    expect(of(all).indicateurs.some(({ numero }) => numero === 3)).toBe(false);
  });

  test('knows a value by its number, however it is written', () => {
    const typed = countSocle(
      { mode: 'indicateurs', socles: [] },
      { numero: 3, ...mine, intermediaire: '0.4' },
    );
    expect(of(typed).indicateurs).toMatchObject([{ numero: 3, keys: ['intermediaire'] }]);
  });

  test('takes a start from nothing for the cahier’s own', () => {
    const started = { numero: 4 as const, ...mine, precedente: '0' };
    expect(of({ mode: 'indicateurs', socles: [started] }).indicateurs).toEqual([]);
    expect(of({ mode: 'indicateurs', socles: [inventedSocle(4)] }).indicateurs).toMatchObject([
      { keys: ['valeur', 'intermediaire', 'cible'], entier: true },
    ]);
  });

  test('follows an indicator à la carte that is turned', () => {
    const carte = {
      mode: 'indicateurs',
      socles: [{ numero: 3, ...mine }],
      carte: [inventedCarte('Un')],
    } as const;
    const turned = changeDirection(
      { ...carte, socles: [...carte.socles], carte: [...carte.carte] },
      0,
      'baisse',
    );
    expect(of(turned).indicateurs).toMatchObject([{ component: 'carte', nom: 'Un', entier: true }]);
  });

  test('follows an invented value into the year that is added after it', () => {
    const added = addYear({ scenario: year(proposed), vue });
    const last = (added.scenario.groupements[0]?.annees.length ?? 0) - 1;
    const { indicateurs } = inventedValues(added.scenario, { groupement: 0, annee: last });
    expect(indicateurs.find(({ numero }) => numero === 3)?.keys).toContain('precedente');
  });

  test('knows the note of the invented respondents, and their levels beside it alone', () => {
    const { intermediaire, cible } = experienceDemonstration;
    expect(of({ ...proposed, experience: experienceDemonstration }).experience).toEqual([
      'note',
      'intermediaire',
      'cible',
    ]);
    expect(of({ ...proposed, experience: { note: '70', intermediaire, cible } }).experience).toEqual([]);
    const scenario = year({ ...proposed, experience: { note: '71', intermediaire, cible } });
    expect(isInventedExperience(scenario, vue, 'note')).toBe(true);
    expect(isInventedExperience(scenario, vue, 'cible')).toBe(false);
  });

  test('tells every value of the site’s example, until it is replaced', () => {
    const detailed = { groupement: 0, annee: exampleYears.indicateurs };
    const { indicateurs, experience } = inventedValues(example, detailed);
    expect(indicateurs.map(({ entier, keys }) => entier && keys.length)).toEqual(Array(11).fill(4));
    expect(experience).toEqual(['note', 'intermediaire', 'cible']);
    const typed = withIndicateurs(example, detailed, (all) => countSocle(all, { numero: 3, ...mine }));
    expect(inventedValues(typed, detailed).indicateurs.some(({ numero }) => numero === 3)).toBe(false);
  });

  test('says nothing of what cannot be read', () => {
    const odd = year({ mode: 'indicateurs', socles: [{ numero: 99, ...mine, cible: 'x' } as never] });
    expect(inventedValues(odd, vue).indicateurs).toEqual([]);
  });
});

describe('nombreDePatientsInventes(scenario, vue, cle)', () => {
  test('knows the two numbers of the invented patients, in the base year too, and no other', () => {
    const scenario = write(
      example,
      ['groupements', 0, 'annees', 0, 'depenseReelle'],
      `${patientsDemonstration.depenseReelle}0`,
    );
    expect(inventedPatientCount(scenario, { groupement: 0, annee: 0 }, 'depenseReelle')).toBe(true);
    expect(inventedPatientCount(scenario, { groupement: 0, annee: 0 }, 'patients')).toBe(false);
    expect(inventedPatientCount(scenario, { groupement: 0, annee: 1 }, 'depenseReelle')).toBe(false);
  });
});

describe('anneesInventees(scenario, groupement)', () => {
  test('gives the years that have any', () => {
    expect(inventedYears(example, 0)).toEqual([2022]);
    expect(inventedYears(byIndicateurs, 0)).toEqual([2019, 2020, 2021, 2022]);
    expect(inventedYears(year({ mode: 'indicateurs', socles: [{ numero: 3, ...mine }] }), 0)).toEqual([
      2019, 2021, 2022,
    ]);
  });
});

describe('nombresInventes(scenario, groupement, rangs)', () => {
  test('tells the years whose numbers are those of the invented patients, among those asked for', () => {
    const { patients, depenseReelle } = patientsDemonstration;
    const annees = ['groupements', 0, 'annees'];
    const un = write(example, [...annees, 1, 'depenseReelle'], depenseReelle);
    const two = write(
      write(un, [...annees, 2, 'patients'], patients),
      [...annees, 2, 'depenseReelle'],
      depenseReelle,
    );
    expect(inventedNumbers(example, 0)).toEqual([]);
    expect(inventedNumbers(two, 0)).toEqual([
      { annee: example.groupements[0]?.annees[1]?.annee, keys: ['depenseReelle'] },
      { annee: example.groupements[0]?.annees[2]?.annee, keys: ['patients', 'depenseReelle'] },
    ]);
    expect(inventedNumbers(two, 0, [0, 1])).toHaveLength(1);
    expect(inventedNumbers(two, 1)).toEqual([]);
  });
});
