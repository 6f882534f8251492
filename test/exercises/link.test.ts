import { expect, test } from 'vitest';
import { exerciseFragment, readExerciseFragment, seeds } from '../../src/exercises/link.ts';
import { situations } from '../../src/exercises/situations/all-situations.ts';

test('an exercise is read back from its address, whatever its case and seed', () => {
  for (const { id: situation } of situations)
    for (const seed of [seeds.min, 4821, seeds.max])
      expect(readExerciseFragment(`#${exerciseFragment({ situation, seed })}`)).toEqual({
        kind: 'exercise',
        situation,
        seed,
      });
});

const read = { kind: 'exercise', situation: 'ecart-dessous', seed: 4821 };

test.each([
  '#e=1.ecart-dessous.4821',
  'e=1.ecart-dessous.4821.',
  '#e%3D1%2Eecart-dessous%2E4821',
  '#e=3D1.ecart-dessous.4821',
  '#E=1.Ecart-Dessous.4821 ',
])('« %s » is read, as messages leave it', (hash) => {
  expect(readExerciseFragment(hash)).toEqual(read);
});

test.each(['', '#', '#reponse', '#s=2.a.b', '#regles-ecart', '#equilibre=1'])(
  '« %s » says nothing of an exercise',
  (hash) => {
    expect(readExerciseFragment(hash)).toEqual({ kind: 'none' });
  },
);

test.each([
  ['#e=', 'malformed'],
  ['#e=1.ecart-dessous', 'malformed'],
  ['#e=1.ecart-dessous.douze', 'malformed'],
  ['#e=1.ecart dessous.12', 'malformed'],
  ['#e=1.ecart-dessous.12.34', 'malformed'],
  ['#e=2.ecart-dessous.12', 'version'],
  ['#e=1.ecart-dessous.0', 'seed'],
  ['#e=1.ecart-dessous.-3', 'seed'],
  ['#e=1.ecart-dessous.100000', 'seed'],
])('« %s » is refused: %s', (hash, fault) => {
  expect(readExerciseFragment(hash)).toMatchObject({ kind: 'refused', fault });
});
