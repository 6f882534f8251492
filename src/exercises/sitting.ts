import type { ExerciseKey } from './link.ts';
import type { TypedAnswers } from './told-verdict.ts';

/** Where a learner is in an exercise: what a reload, or the way back, finds again. */
export interface Sitting {
  readonly typed: TypedAnswers;
  /** How many answers have been checked, and how many steps are shown. */
  readonly tries: number;
  readonly steps: number;
  /** The mistakes that its answers have betrayed, by their ids: one made again in an exercise does not come back. */
  readonly mistakes: readonly string[];
}

export const afresh: Sitting = { typed: { answer: '', blanks: {} }, tries: 0, steps: 0, mistakes: [] };

/** A sitting with its exercise, as an entry of the tab's history holds it. */
export const heldEntry = ({ situation, seed }: ExerciseKey, sitting: Sitting) => ({
  exercise: { situation, seed, sitting },
});

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;

function isSitting(value: unknown): value is Sitting {
  if (!isObject(value) || !isCount(value['tries']) || !isCount(value['steps'])) return false;
  const { typed, mistakes } = value;
  return (
    Array.isArray(mistakes) &&
    mistakes.every((each) => typeof each === 'string') &&
    isObject(typed) &&
    typeof typed['answer'] === 'string' &&
    isObject(typed['blanks']) &&
    Object.values(typed['blanks']).every((each) => typeof each === 'string')
  );
}

/** What an entry of the history holds of an exercise; undefined where it is another's, or another page's. */
export function heldSitting(state: unknown, { situation, seed }: ExerciseKey): Sitting | undefined {
  const held = isObject(state) ? state['exercise'] : undefined;
  if (!isObject(held) || held['situation'] !== situation || held['seed'] !== seed) return undefined;
  return isSitting(held['sitting']) ? held['sitting'] : undefined;
}
