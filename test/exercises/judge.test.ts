import { Decimal } from 'decimal.js';
import { expect, test } from 'vitest';
import { readAnswer } from '../../src/exercises/answer.ts';
import { blanksOf } from '../../src/exercises/blanks.ts';
import { type Exercise, exerciseOf } from '../../src/exercises/exercise.ts';
import { judge } from '../../src/exercises/judge.ts';
import { situationOf, situations } from '../../src/exercises/situations/all-situations.ts';

const exercise = (id: string, seed = 7): Exercise => exerciseOf(situationOf(id), seed);

const asked = (id: string) => exercise(id).question.asked;

test.each([
  ['34 970', '34970'],
  ['34970,5 €', '34970.5'],
  ['34 970,50 euros', '34970.5'],
  ['− 12', '-12'],
  ['moins 12 €', '-12'],
  ['zéro', '0'],
  ['Zero.', '0'],
  ['rien', '0'],
  ['12 € par patient', '12'],
  ['12,5 €/patient', '12.5'],
])('« %s » is understood as %s', (text, value) => {
  const read = readAnswer(text, asked('ecart-dessous'));
  expect(read.ok && read.value.toFixed()).toBe(value);
});

test.each([
  ['75', '0.75'],
  ['75 %', '0.75'],
  ['-12,5 pour cent', '-0.125'],
  ['zéro', '0'],
])('per cent, « %s » is the part %s', (text, value) => {
  const read = readAnswer(text, asked('modulation-plus'));
  expect(read.ok && read.value.toFixed()).toBe(value);
});

test('points are typed with their word, and a year is a year', () => {
  expect(readAnswer('45 points', asked('score-indicateurs'))).toMatchObject({ ok: true });
  expect(readAnswer('2020', asked('annee-versement'))).toMatchObject({ ok: true });
  expect(readAnswer('phase 3', asked('phase'))).toMatchObject({ ok: true });
});

test.each(['', 'abc', '12 %', 'la moitié', '1/3', '12 ou 13'])(
  '« %s » is refused with words and an example',
  (text) => {
    const read = readAnswer(text, asked('ecart-dessous'));
    expect(read).toMatchObject({ ok: false });
    expect(!read.ok && read.reason).toMatch(/34,97|acceptée|pourcentage|deux nombres|n’en gardez/);
  },
);

test.each(situations.map(({ id }) => id))(
  '%s: the answer is right, within the tolerance that is told; each wrong one has its mistake',
  (id) => {
    const made = exercise(id);
    const within = new Decimal(made.tolerance.within);
    for (const near of [made.answer, made.answer.plus(within), made.answer.minus(within)])
      expect(judge(made, near)).toEqual({ kind: 'right' });
    for (const { value, mistakes } of made.wrong)
      expect(judge(made, value)).toEqual({ kind: 'mistake', mistakes });
    const far = judge(made, new Decimal('-987654321.123'));
    expect(far).toMatchObject({
      kind: 'differs',
      blank: { id: blanksOf(made).find(({ counts }) => counts)?.id },
    });
  },
);

test('a learner who answers « la moitié » is told why it is a sixth', () => {
  const made = exercise('montant-ecart-seul');
  const verdict = judge(made, made.question.value('ecart').div(2));
  expect(verdict.kind === 'mistake' && verdict.mistakes[0].words).toMatch(/moitié.*sixième/);
});

test('the right value of a step is not taken for the answer', () => {
  const made = exercise('ecart-dessous');
  expect(judge(made, made.question.value('borneBasse'))).toMatchObject({
    kind: 'unfinished',
    blank: { id: 'borneBasse' },
  });
});

test('what is filled in on the way tells where it differs first', () => {
  const made = exercise('ecart-dessous');
  const value = (id: 'borneBasse' | 'borneHaute') => made.question.value(id);
  const wrong = new Decimal('1.5');
  const filled = (entries: [string, Decimal][]) => judge(made, wrong, new Map(entries));
  expect(filled([['borneBasse', wrong]])).toMatchObject({ kind: 'differs', blank: { id: 'borneBasse' } });
  expect(filled([['borneBasse', value('borneBasse')]])).toMatchObject({ blank: { id: 'borneHaute' } });
  expect(
    filled([
      ['borneBasse', value('borneBasse')],
      ['borneHaute', value('borneHaute')],
    ]),
  ).toMatchObject({ blank: { id: 'ecart' } });
});

test('a share for a percentage is told to be one', () => {
  const made = exercise('part-score');
  expect(judge(made, made.answer.div(100))).toEqual({ kind: 'unit' });
});

test('a year is judged on its rules, several years on what each pays', () => {
  expect(blanksOf(exercise('annee-phase-2')).map(({ id }) => id)).toContain('montantParPatient');
  expect(blanksOf(exercise('annees-cinq')).map(({ id }) => id)).toEqual([
    ...[2019, 2020, 2021, 2022, 2023].map((year) => `versement-${year}`),
    'total',
  ]);
});

test.each([
  ['note-progres', 'noteDuNiveau', 'noteDuProgres'],
  ['note-entre', 'noteDuProgres', 'noteDuNiveau'],
])('%s: a line that the numbers do not take is listed, and never judged', (id, other, taken) => {
  const made = exercise(id);
  const blank = (wanted: string) => blanksOf(made).find((each) => each.id === wanted);
  const away = new Decimal('0.97');
  const judged = judge(made, away, new Map([[other, new Decimal(9)]]));
  expect(judged).toMatchObject({ kind: 'differs', blank: { id: taken } });
  expect(judge(made, blank(other)?.value ?? away).kind).not.toBe('unfinished');
  expect(judge(made, away, new Map([[taken, new Decimal(9)]]))).toMatchObject({ blank: { id: taken } });
});
