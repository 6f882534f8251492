import type { Decimal } from 'decimal.js';
import { type Blank, blanksOf } from './blanks.ts';
import type { Exercise } from './exercise.ts';
import type { Mistake } from './mistakes/mistake.ts';
import { isPerCent } from './shown-unit.ts';
import { isNear, toleranceOf } from './tolerance.ts';

/** What is said of an answer; the right one is never in it. */
export type Verdict =
  | { readonly kind: 'right' }
  /** A mistake that we know comes to the same; several may. */
  | { readonly kind: 'mistake'; readonly mistakes: readonly [Mistake, ...Mistake[]] }
  /** The right digits in another unit: a share for a percentage, or the other way. */
  | { readonly kind: 'unit' }
  /** The right value of something on the way. */
  | { readonly kind: 'unfinished'; readonly blank: Blank }
  /** None of those: the first value on the way that differs from what was filled in, or that was not. */
  | { readonly kind: 'differs'; readonly blank: Blank };

/** What a learner has filled in on the way, by the id of the blank. */
export type FilledIn = ReadonlyMap<string, Decimal>;

/** Judges an answer, and what was filled in on the way to it. */
export function judge(exercise: Exercise, answer: Decimal, filledIn: FilledIn = new Map()): Verdict {
  const { tolerance, wrong, question } = exercise;
  const isAnswer = (value: Decimal): boolean => isNear(value, exercise.answer, tolerance);
  if (isAnswer(answer)) return { kind: 'right' };
  const told = wrong.find(({ value }) => isNear(answer, value, tolerance));
  if (told !== undefined) return { kind: 'mistake', mistakes: told.mistakes };
  if (isPerCent(question.asked) && [answer.times(100), answer.div(100)].some(isAnswer))
    return { kind: 'unit' };
  const blanks = blanksOf(exercise);
  const before = blanks.slice(0, -1).filter(({ counts }) => counts);
  const differing = before.find(({ id, ...blank }) => {
    const value = filledIn.get(id);
    return value !== undefined && !isNear(value, blank.value, toleranceOf(blank.rule));
  });
  if (differing !== undefined) return { kind: 'differs', blank: differing };
  const reached = before.findLast(
    ({ rule, value }) =>
      !value.isZero() && rule.unit === question.asked.unit && isNear(answer, value, toleranceOf(rule)),
  );
  if (reached !== undefined) return { kind: 'unfinished', blank: reached };
  const next = before.find(({ id }) => !filledIn.has(id));
  return { kind: 'differs', blank: next ?? (blanks.at(-1) as Blank) };
}
