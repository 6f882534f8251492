import type { Exercise } from './exercise.ts';
import { type ToldExercise, tellExercise } from './told-exercise.ts';
import { type ToldKey, tellKey } from './told-key.ts';

/** An exercise on paper: what the learner has, and what the trainer has. */
export interface PrintedExercise {
  readonly exercise: ToldExercise;
  readonly key: ToldKey;
}

export const printed = (exercise: Exercise): PrintedExercise => ({
  exercise: tellExercise(exercise),
  key: tellKey(exercise),
});
