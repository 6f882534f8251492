import type { Decimal } from 'decimal.js';
import { expect, test } from 'vitest';
import { edition } from '../../src/cahier/edition.ts';
import { blanksOf } from '../../src/exercises/blanks.ts';
import { asWritten, type Exercise, exerciseOf } from '../../src/exercises/exercise.ts';
import { seeds } from '../../src/exercises/link.ts';
import { mistakes } from '../../src/exercises/mistakes/all-mistakes.ts';
import { situations } from '../../src/exercises/situations/all-situations.ts';
import { tellExercise } from '../../src/exercises/told-exercise.ts';
import { tellKey } from '../../src/exercises/told-key.ts';
import { areApart, toleranceOf } from '../../src/exercises/tolerance.ts';
import { evaluate } from '../../src/scenario/run/evaluate.ts';
import { executer, yearsFor } from '../../src/scenario/run/execution.ts';

const SEEDS = [1, 2, 3, seeds.max];
const made = new Map(
  situations.map((situation) => [situation.id, SEEDS.map((seed) => exerciseOf(situation, seed))]),
);
const exercises = [...made.values()].flat();

test('each rule of the cahier is asked, and each level', () => {
  const asked = new Set(situations.map(({ asks }) => asks));
  expect([...asked].toSorted()).toEqual(Object.keys(edition('2019').rules).toSorted());
  expect(new Set(situations.map(({ level }) => level))).toEqual(new Set(['regle', 'annee', 'annees']));
});

test('ids stand in addresses: short words, each its own', () => {
  for (const { id } of [...situations, ...mistakes]) expect(id).toMatch(/^[a-zA-Z0-9]+(-[a-z0-9]+)*$/);
  expect(new Set(situations.map(({ id }) => id)).size).toBe(situations.length);
  expect(new Set(mistakes.map(({ id }) => id)).size).toBe(mistakes.length);
});

/** What a results document does not hold: the bonus, and the note of an indicator. */
function ofAnIndicator({ scenario, asked }: Exercise['question']): string {
  const [year] = yearsFor(executer(scenario), 0);
  return asWritten(
    year?.table.value(asked, 0, asked.id === 'noteIndicateur' ? 0 : undefined) as Decimal,
  ).toFixed();
}

test.each([...made])('%s: the answer is that of the exact reader', (_, of) => {
  for (const { question, situation, drawn, answer } of of) {
    const [groupement] = evaluate(question.scenario).groupements;
    const results = { ...groupement, ...groupement?.annees[drawn.year - 1] } as Readonly<
      Record<string, unknown>
    >;
    expect(String(results[situation.asks] ?? ofAnIndicator(question))).toBe(answer.toFixed());
  }
});

test.each([...made])('%s: what it tells apart is apart', (_, of) => {
  for (const { wrong, answer, tolerance } of of) {
    expect(wrong.length).toBeGreaterThan(0);
    const values = [answer, ...wrong.map(({ value }) => value)];
    for (const [rank, value] of values.entries())
      for (const other of values.slice(rank + 1)) expect(areApart(value, other, tolerance)).toBe(true);
  }
});

test.each([...made])('%s: it can be computed by hand', (_, of) => {
  for (const exercise of of)
    for (const { rule, value } of blanksOf(exercise))
      expect(asWritten(value).decimalPlaces(), rule.id).toBeLessThanOrEqual(toleranceOf(rule).decimals);
});

test('each mistake is betrayed by an answer of its own in some exercise', () => {
  const alone = new Set(
    exercises.flatMap(({ wrong }) => wrong.flatMap((one) => (one.mistakes.length === 1 ? one.mistakes : []))),
  );
  expect(mistakes.filter((mistake) => !alone.has(mistake)).map(({ id }) => id)).toEqual([]);
});

test('a mistake is told where it happens, without the answer', () => {
  for (const { words, at } of mistakes) {
    expect(edition('2019').nodes[at]).toBeDefined();
    expect(words).toMatch(/^[A-ZÀ-Ü].*\.$/);
    expect(words.split(/[.;:] /).length, words).toBeGreaterThan(1);
    // 100 is the mistake itself, a rank of a hypothesis is a name.
    expect(words.replace('100', '').replaceAll(/H\d+/g, ''), words).not.toMatch(/\d{2}/);
  }
});

/** At a step that is a hypothesis, what the cahier's own text says: part 8-I, 8-III and 10, or mere arithmetic. */
const saidByTheText = [
  'noteIndicateur-part-de-la-cible',
  'noteIndicateur-tout-ou-rien',
  'partQualite-sans-plancher',
  'partTaille-entiere',
  'droitTirage-toute-l-enveloppe',
  'droitTirage-de-sa-depense',
  'interessement-sans-enveloppe',
  'interessement-enveloppe-avant-plafond',
  'recuperation-tout-l-excedent',
];

test('what a hypothesis of ours says is told as ours, by its number', () => {
  const { nodes } = edition('2019');
  const untold = mistakes.filter(({ at, words }) => {
    const { status, hypotheses } = nodes[at].origin;
    return status === 'hypothese' && !hypotheses.some((id) => words.includes(`notre hypothèse ${id}`));
  });
  expect(untold.map(({ id }) => id)).toEqual(saidByTheText);
});

test('the same seed makes the same exercise, another seed another', () => {
  const told = (exercise: Exercise) => JSON.stringify([tellExercise(exercise), tellKey(exercise)]);
  for (const situation of situations) {
    expect(told(exerciseOf(situation, 4821))).toBe(told(exerciseOf(situation, 4821)));
    const ofSeeds = made.get(situation.id) ?? [];
    const several = new Set(ofSeeds.map((exercise) => told(exercise).replace(/"seed":\d+/, '')));
    expect(several.size, situation.id).toBeGreaterThan(1);
  }
});

test('what a seed gives stays what it is: sheets are printed', () => {
  const printed = situations.map((situation) => {
    const exercise = exerciseOf(situation, 4821);
    const { given, each } = tellExercise(exercise);
    const { answer, wrong } = tellKey(exercise);
    return {
      id: situation.id,
      given: given.map(({ label, values }) => `${label} : ${values.join(', ')}`),
      ...(each.length > 0 && {
        each: each.map(({ names, given }) => [
          names.join(', '),
          ...given.map(({ label, values }) => `${label} : ${values.join(', ')}`),
        ]),
      }),
      answer,
      wrong: wrong.map(({ answer: value, at }) => `${value} (${at})`),
    };
  });
  expect(printed).toMatchSnapshot();
});

test('nothing given tells the answer of a rule: what only numbers decide is all given', () => {
  const [phase3] = exercises.filter(({ situation }) => situation.id === 'avance-phase-3');
  expect(tellExercise(phase3 as Exercise).given.map(({ id }) => id)).toEqual(
    ['phase', 'creditsAmorcage', 'interessement'].toSorted((a, b) => a.localeCompare(b)),
  );
});
