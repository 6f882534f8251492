import { expect, test } from 'vitest';
import { blanksOf } from '../../src/exercises/blanks.ts';
import { asWritten, type Exercise, exerciseOf } from '../../src/exercises/exercise.ts';
import { situationOf, situations } from '../../src/exercises/situations/all-situations.ts';
import { tellKey } from '../../src/exercises/told-key.ts';
import { tellVerdict } from '../../src/exercises/told-verdict.ts';

const exercise = (id: string): Exercise => exerciseOf(situationOf(id), 7);
const says = (made: Exercise, answer: string, blanks: Readonly<Record<string, string>> = {}) =>
  tellVerdict(made, { answer, blanks });

test.each(situations.map(({ id }) => id))('%s: the key betrays on screen what it betrays on paper', (id) => {
  const made = exercise(id);
  const { wrong } = tellKey(made);
  for (const { answer, words } of wrong) {
    // As a learner would type what the trainer reads.
    const typed = says(made, answer.replace('+', ''));
    expect(typed.kind, answer).toBe('mistake');
    expect(
      typed.sentences.some((each) => each.startsWith(words)),
      answer,
    ).toBe(true);
    // Where they are made at different steps, each says its own.
    const steps = new Set(wrong.flatMap((each) => (each.answer === answer ? [each.at] : [])));
    if (steps.size > 1) continue;
    expect(typed.step?.label, answer).toMatch(/\S/);
    expect(typed.step?.page, answer).toBeDefined();
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

const verdictOf = (id: string, answer: string) =>
  tellVerdict(exerciseOf(situationOf(id), 1), { answer, blanks: {} });

test.each(['la moitié', 'La moitié.', "la moitié de l'écart", 'une moitié'])(
  'who answers « %s » to what one écart brings is told why it is a sixth',
  (answer) => {
    const { kind, sentences } = verdictOf('montant-ecart-seul', answer);
    expect(kind).toBe('mistake');
    expect(sentences.join(' ')).toMatch(/moitié.*sixième/);
  },
);

test('« un sixième » is the answer there; a share is one of a percentage, and a word of no one number says to give it', () => {
  expect(verdictOf('montant-ecart-seul', 'un sixième').kind).toBe('right');
  expect(verdictOf('part-score', 'trois quarts').understood).toMatch(/^75\s%$/);
  expect(verdictOf('ecart-dessous', 'le double').sentences[0]).toMatch(
    /«\sle double\s».*le nombre que cela fait, par exemple 34,97/,
  );
  expect(verdictOf('ecart-dessous', 'la moitié ou presque').kind).toBe('refused');
});

test('an answer that several mistakes give tells each of them, with its step, on screen as on paper', () => {
  const made = exercise('annee-phase-3');
  const { wrong } = tellKey(made);
  const twice = wrong.filter(({ answer }) => wrong.filter((each) => each.answer === answer).length > 1);
  const apart = twice.filter(({ answer, at }) =>
    twice.some((each) => each.answer === answer && each.at !== at),
  );
  expect(apart.length).toBeGreaterThan(1);
  for (const { answer, words, at } of apart) {
    const { sentences, step } = says(made, answer.replace('+', ''));
    expect(sentences).toContain(`${words} Étape : « ${at} ».`);
    expect(step).toBeUndefined();
  }
});

test('the key of a score tells what all indicators use, then the weight and the points of each', () => {
  const { steps } = tellKey(exerciseOf(situationOf('score-indicateurs'), 1));
  const ids = steps.map((each) => each.steps.map(({ id }) => id));
  expect(steps[0]?.of).toBe('Pour tous les indicateurs');
  expect(ids[0]).toEqual(['nombreCarte', 'poidsDeLaCarte', 'poidsDesSocles', 'nombreSocles']);
  expect(ids.slice(1, -1)).toEqual(Array.from({ length: 6 }, () => ['poidsIndicateur', 'pointsIndicateur']));
  expect(ids.at(-1)).toEqual(['pointsSocles', 'pointsCarte', 'scoreQualite']);
});
