import { exactEngine } from '../../run/engine.ts';
import type { Sensitivity } from '../sensitivity/all-sensitivities.ts';
import { type AskedQuestion, askedQuestions } from './all-questions.ts';

/** A question with what its answer would change: the widest of the sensitivities that it settles, € as decimal text. */
export interface FirstQuestion extends Omit<AskedQuestion, 'settles'> {
  readonly changes: string;
  /** That sensitivity, as `sensitivity` tells it. */
  readonly by: Pick<Sensitivity, 'id' | 'label' | 'varies'>;
}

const { number } = exactEngine;

/** What to find out first: the questions that change something, ranked by what they change. */
export function firstQuestions(sensitivities: readonly Sensitivity[]): FirstQuestion[] {
  return askedQuestions
    .flatMap(({ settles, ...question }): FirstQuestion[] => {
      const [widest] = sensitivities
        .filter(({ id }) => settles.includes(id))
        .sort((a, b) => number(b.breadth).comparedTo(a.breadth));
      if (widest === undefined || number(widest.breadth).isZero()) return [];
      const { id, label, varies, breadth } = widest;
      return [{ ...question, changes: breadth, by: { id, label, varies } }];
    })
    .sort((a, b) => number(b.changes).comparedTo(a.changes));
}
