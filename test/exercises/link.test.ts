import { expect, test } from 'vitest';
import {
  exerciseFragment,
  readExerciseFragment,
  type Series,
  seeds,
  seriesOf,
} from '../../src/exercises/link.ts';
import { offeredCases } from '../../src/exercises/offered-cases.ts';

test('exercises are read back from their address, whatever their cases, seed and rank', () => {
  const codes = offeredCases.map(({ id }) => id);
  for (const seed of [seeds.min, 4821, seeds.max])
    for (const [rank, code] of codes.entries())
      for (const series of [
        seriesOf({ situation: code, seed }),
        { cases: codes, seed, rank } as unknown as Series,
      ])
        expect(readExerciseFragment(`#${exerciseFragment(series)}`)).toEqual({ kind: 'exercise', ...series });
});

const read = { kind: 'exercise', cases: ['ecart-dessous'], seed: 4821, rank: 0 };

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
  ['#e=1.ecart-dessous.12-2', 'malformed'],
  ['#e=1.k7m.x3d.12-0', 'malformed'],
  ['#e=1.k7m..x3d.12', 'malformed'],
  ['#e=2.ecart-dessous.12', 'version'],
  ['#e=1.ecart-dessous.0', 'seed'],
  ['#e=1.ecart-dessous.-3', 'seed'],
  ['#e=1.ecart-dessous.100000', 'seed'],
])('« %s » is refused: %s', (hash, fault) => {
  expect(readExerciseFragment(hash)).toMatchObject({ kind: 'refused', fault });
});
