import { expect, test } from 'vitest';
import { blanksOf } from '../../src/exercises/blanks.ts';
import { asWritten, type Exercise, exerciseOf } from '../../src/exercises/exercise.ts';
import { situationOf, situations } from '../../src/exercises/situations/all-situations.ts';
import type { Situation } from '../../src/exercises/situations/situation.ts';
import { tellKey } from '../../src/exercises/told-key.ts';
import { tellVerdict } from '../../src/exercises/told-verdict.ts';

const exercise = (id: string): Exercise => exerciseOf(situationOf(id) as Situation, 7);
const says = (made: Exercise, answer: string, blanks: Readonly<Record<string, string>> = {}) =>
  tellVerdict(made, { answer, blanks });

test.each(situations.map(({ id }) => id))('%s: the key betrays on screen what it betrays on paper', (id) => {
  const made = exercise(id);
  for (const { answer, words } of tellKey(made).wrong) {
    // As a learner would type what the trainer reads.
    const typed = says(made, answer.replace('+', ''));
    expect(typed.kind, answer).toBe('mistake');
    expect(typed.sentences[0]).toBe(words);
    expect(typed.step?.label).toMatch(/\S/);
    expect(typed.step?.page).toBeDefined();
  }
  const right = says(made, tellKey(made).answer.replace('+', ''));
  expect(right).toMatchObject({ kind: 'right', sentences: [], mistakes: [] });
});

test('a wrong verdict never holds the right answer', () => {
  for (const { id } of situations) {
    const made = exercise(id);
    const right = tellKey(made).answer;
    const number = right.replace(/[^\d,]/g, '');
    if (number.length < 4) continue;
    const said = says(made, '987 654 321');
    expect(said.kind).toBe('differs');
    expect(JSON.stringify([said.sentences, said.step]).replaceAll(/[^\d,]/g, '')).not.toContain(number);
  }
});

test('an answer that cannot be read is refused with words, and what is filled in too, each at its place', () => {
  const made = exercise('ecart-dessous');
  expect(says(made, 'beaucoup')).toMatchObject({ kind: 'refused', mistakes: [] });
  expect(says(made, 'beaucoup').sentences[0]).toMatch(/beaucoup/);
  const said = says(made, '12345', { borneBasse: 'tout', borneHaute: '' });
  expect(Object.keys(said.refused)).toEqual(['borneBasse']);
  expect(said.refused['borneBasse']).toMatch(/tout/);
});

test('what was understood is said, with a doubt about thousands where there is one', () => {
  const made = exercise('gains-simples');
  expect(says(made, '1.234')).toMatchObject({ ambiguous: true });
  expect(says(made, '1 234')).toMatchObject({
    ambiguous: false,
    understood: expect.stringMatching(/1\s234/),
  });
});

test('the first step that differs is named, and where all that is filled in is right, the last', () => {
  const made = exercise('ecart-dessous');
  const [low, high] = blanksOf(made).map(({ value }) => asWritten(value).toFixed().replace('.', ','));
  const sentence = (blanks: Readonly<Record<string, string>>) => says(made, '12345', blanks).sentences[0];
  expect(sentence({})).toMatch(/Bord bas/);
  expect(sentence({ borneBasse: '1' })).toBe(
    "La première étape qui diffère est « Bord bas de l'intervalle ».",
  );
  expect(sentence({ borneBasse: low ?? '', borneHaute: high ?? '' })).toMatch(/justes.*« Écart »/);
  expect(says(made, low ?? '')).toMatchObject({
    kind: 'unfinished',
    step: { label: "Bord bas de l'intervalle" },
  });
  expect(says(exercise('part-score'), '0,001').kind).not.toBe('right');
});
