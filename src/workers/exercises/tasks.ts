import { type Exercise, exerciseOf } from '../../exercises/exercise.ts';
import type { ExerciseKey } from '../../exercises/link.ts';
import { mistakes } from '../../exercises/mistakes/all-mistakes.ts';
import { type PrintedExercise, printed } from '../../exercises/printed-exercise.ts';
import { situationOf } from '../../exercises/situations/all-situations.ts';
import { type ToldExercise, tellExercise } from '../../exercises/told-exercise.ts';
import { type ToldKey, tellKey } from '../../exercises/told-key.ts';
import { type ToldVerdict, type TypedAnswers, tellVerdict } from '../../exercises/told-verdict.ts';
import { later } from '../later-task.ts';

/** The last one: a page asks several things of one exercise. */
let last: Exercise | undefined;

function exercise({ situation: code, seed }: ExerciseKey): Exercise {
  const situation = situationOf(code);
  if (last?.situation === situation && last.seed === seed) return last;
  last = exerciseOf(situation, seed);
  return last;
}

/** What the worker of exercises can be asked; which exercises there are, its page knows. */
export const tasks = {
  exercise: (key: ExerciseKey): ToldExercise => tellExercise(exercise(key)),
  verdict: (key: ExerciseKey, typed: TypedAnswers): ToldVerdict => tellVerdict(exercise(key), typed),
  key: (key: ExerciseKey): ToldKey => tellKey(exercise(key)),
  /** Exercises with their keys, as sheets print them. */
  printed: (keys: readonly ExerciseKey[]): readonly PrintedExercise[] =>
    keys.map((key) => printed(exercise(key))),
  quotations: later(async () => (await import('../../exercises/quoted.ts')).quotationsOf),
  /** The sentences of some mistakes; none for one that is known no more. */
  mistakes: (ids: readonly string[]): readonly (string | undefined)[] =>
    ids.map((id) => mistakes.find((each) => each.id === id)?.words),
};

export type ExerciseTasks = typeof tasks;
