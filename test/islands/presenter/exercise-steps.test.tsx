// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { exerciseOf } from '../../../src/exercises/exercise.ts';
import { offeredCases } from '../../../src/exercises/offered-cases.ts';
import { quotationsOf } from '../../../src/exercises/quoted.ts';
import { situationOf } from '../../../src/exercises/situations/all-situations.ts';
import { tellExercise } from '../../../src/exercises/told-exercise.ts';
import { tellKey } from '../../../src/exercises/told-key.ts';
import { sitting, solution } from '../../../src/islands/exercices/exercise-state.ts';
import { Exercises } from '../../../src/islands/exercices/exercises.tsx';
import { exerciseSteps } from '../../../src/islands/presenter/exercise-steps.ts';
import { wordsOf } from '../../../src/islands/presenter/step.ts';

const page = document.createElement('main');
// Taken away before its effects run: they would take up the address.
afterEach(() => render(null, page));

/** As it was before the page set its apostrophes and its spaces. */
const plain = (text = ''): string => text.replaceAll('’', "'").replace(/\s+/g, ' ');

/** The steps of an exercise as its page shows it, so many of those of its solution being told. */
function stepsAt(told: (count: number) => number, id = 'annee-phase-3') {
  const made = exerciseOf(situationOf(id), 7);
  const [exercise, key] = [tellExercise(made), tellKey(made)];
  const labels = key.steps.flatMap(({ steps }) => steps.map(({ label }) => plain(label)));
  solution.value = { key, quotations: quotationsOf(exercise.asks) };
  sitting.value = { ...sitting.value, steps: told(labels.length) };
  render(null, page);
  render(<Exercises initial={exercise} offered={offeredCases} pages={[]} />, page);
  const found = exerciseSteps(page);
  return { found, names: found.map(({ nom }) => plain(nom)), labels, exercise, key };
}

test('the page shows a step when it is asked for, and only the last ones stand together', () => {
  const { found, names, exercise } = stepsAt(() => 0);
  expect(names).toEqual(['Énoncé', 'La réponse de la salle', "L'étape suivante"]);
  expect(found.at(-1)?.reveal?.textContent).toBe('Montrer la première étape');
  const [asked, answered] = found.map(({ shown }) => shown);
  expect(asked?.map(({ tagName }) => tagName)).toEqual(['P', 'H2', 'DL']);
  expect(plain(asked?.[1]?.textContent)).toBe(plain(exercise.question));
  expect(answered?.map(({ tagName }) => tagName)).toEqual(['H2', 'FORM', 'DIV']);

  const under = stepsAt(() => 4);
  const told = under.names.slice(2, -1);
  expect(under.names.at(-1)).toBe("L'étape suivante");
  expect(told).toHaveLength(4);
  // What a step rests on stands after its name.
  for (const [rank, nom] of told.entries()) expect(nom.indexOf(under.labels[rank] ?? 'none')).toBe(0);
  const [title, ...beside] = under.found[5]?.shown ?? [];
  expect(title?.tagName).toBe('H2');
  expect(beside.map((line) => plain(wordsOf(line.querySelector('.etape-nom'))))).toEqual(told.slice(1));
});

test('of several years, what is given is a table too', () => {
  const [asked] = stepsAt(() => 0, 'annees-cinq').found;
  expect(asked?.shown.some((each) => each.querySelector('table') !== null)).toBe(true);
});

test('at the end, the answer, with the wrong ones beside it for the trainer, and the text', () => {
  const { found, names, labels, key } = stepsAt((count) => count);
  expect(names.slice(2 + labels.length, 4 + labels.length)).toEqual(['La réponse', 'Le texte']);
  expect(found.some(({ reveal }) => reveal)).toBe(false);
  const { shown, notes } = found[2 + labels.length] as (typeof found)[number];
  expect(plain(shown.map(({ textContent }) => textContent).join())).toContain(plain(key.answer));
  expect(notes.map(({ nom, lines }) => [nom, lines.map(plain)])).toEqual([
    ["L'erreur à guetter", key.wrong.map(({ answer, words }) => plain(`${answer} : ${words}`))],
  ]);
});
