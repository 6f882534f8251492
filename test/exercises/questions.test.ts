import { expect, test } from 'vitest';
import { exerciseOf } from '../../src/exercises/exercise.ts';
import { quotationsOf } from '../../src/exercises/quoted.ts';
import { situationOf, situations } from '../../src/exercises/situations/all-situations.ts';
import { tellExercise } from '../../src/exercises/told-exercise.ts';

const told = situations.map((situation) => tellExercise(exerciseOf(situation, 1)));
const toldOf = (id: string) => told[situations.findIndex((each) => each.id === id)];

test('each case asks its rule in a sentence, with its unit and how near one has to be', () => {
  for (const { question, unit, within, asks } of told) {
    expect(question).toMatch(/^[A-ZÉ].* \?$/);
    if (asks === 'phase' || asks === 'anneeVersement') continue;
    expect(question).toContain(within);
    expect(question).toContain(unit === '' ? '' : `, en\u00a0${unit},`);
  }
  expect([...new Set(told.map(({ question }) => question))]).toMatchSnapshot();
});

test('a year is that of a groupement alone, in any phase: its droit de tirage takes the spending of all', () => {
  for (const { question, level } of told)
    expect(question.startsWith('Le groupement est calculé seul')).toBe(level !== 'regle');
});

test('no question says which case it is', () => {
  for (const { question, situation } of told) expect(question).not.toContain(situationOf(situation).nom);
});

test('each question has the page that explains its rule, and what the cahier says of it', () => {
  for (const { page, section, asks } of told) {
    expect(page).toBeDefined();
    expect(section).toMatch(/^(annexe|partie)/);
    for (const { texte, document } of quotationsOf(asks)) expect(`${texte}${document}`).toMatch(/\S{3}/);
  }
});

test('what is given has the symbol of its rule, not of what stands in for it', () => {
  const years = told.find(({ level }) => level === 'annees');
  expect(years?.each[0]?.given.map(({ label }) => label)).toContain('Score qualité');
  expect(years?.given.map(({ symbol }) => symbol.base)).toContain('K');
});

test('the parameters that an answer takes can be looked up; those of what is given are not among them', () => {
  const idsOf = (wanted: string) => toldOf(wanted)?.parameters.map(({ id }) => id) ?? [];
  expect(idsOf('ecart-dessous')).toEqual(['tunnel']);
  expect(idsOf('montant-les-deux').toSorted()).toEqual(['coefficientEcart', 'coefficientPartage']);
  expect(idsOf('annee-versee')).toContain('quotePartQualite');
  expect(idsOf('annee-versee').filter((id) => id.startsWith('credits'))).toEqual([]);
  const flatAmount = toldOf('credits-entre-deux')?.parameters.find(({ id }) => id === 'creditsForfait');
  expect(flatAmount?.values[0]).toMatch(/^325\s000\/3\s€ \(hypothèse H8\)$/);
});
