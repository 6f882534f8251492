import { describe, expect, test } from 'vitest';
import { type QuestionId, questionIds } from '../../../src/cahier/people/questionnaire/all-questions.ts';
import type { Answers } from '../../../src/population/questionnaire/answers.ts';
import {
  askedQuestions,
  closedAnswers,
  closedQuestions,
  isAsked,
  nextInOrder,
  precedente,
} from '../../../src/population/questionnaire/question-path.ts';

const filters = ['q1', 'q3', 'q6', 'q20', 'q22'] as const;
// « Oui », « Non », « Je ne me souviens pas / je ne sais pas », no answer.
const answers = [1, 2, 3, undefined] as const;

const combinations: readonly Answers[] = filters.reduce<Answers[]>(
  (all, filter) => all.flatMap((before) => answers.map((answer) => ({ ...before, [filter]: answer }))),
  [{}],
);

/** What is asked, written out by hand from annexe 2, question 3 sending to question 6. */
function asked(answered: Answers): QuestionId[] {
  const when = (filter: QuestionId, ...ids: QuestionId[]): QuestionId[] =>
    answered[filter] === 1 ? ids : [];
  return [
    'q1',
    ...when('q1', 'q2'),
    'q3',
    ...when('q3', 'q4', 'q5'),
    'q6',
    ...when('q6', 'q7', 'q8', 'q9'),
    's9',
    ...(['q10', 'q11', 'q12', 'q13', 'q14', 'q15', 'q16', 'q17', 'q18', 'q19', 'q20'] as const),
    ...when('q20', 'q21'),
    's21',
    'q22',
    ...when('q22', 'q23', 'q24', 'q25', 'q26', 'q27', 'q28', 'q29', 's29'),
    'q30',
    'q31',
    'q32',
  ];
}

describe('questionsPosees(reponses)', () => {
  test('asks exactly what it should, for each of the 1 024 combinations of the five filters', () => {
    expect(combinations).toHaveLength(1024);
    for (const combination of combinations) expect(askedQuestions(combination)).toEqual(asked(combination));
  });

  test('asks all 35 when every filter is answered « Oui », 20 when none is', () => {
    expect(askedQuestions({ q1: 1, q3: 1, q6: 1, q20: 1, q22: 1 })).toEqual(questionIds);
    expect(askedQuestions({})).toHaveLength(20);
  });

  test('depends on no other answer', () => {
    const others = Object.fromEntries(
      questionIds.filter((id) => !(filters as readonly string[]).includes(id)).map((id) => [id, 1]),
    );
    for (const combination of combinations)
      expect(askedQuestions({ ...others, ...combination })).toEqual(asked(combination));
  });
});

describe('suivante(reponses, id), precedente(reponses, id)', () => {
  test('walk through what is asked, forth and back, for each combination', () => {
    for (const combination of combinations) {
      const path = asked(combination);
      for (const [at, id] of path.entries()) {
        expect(nextInOrder(combination, id)).toBe(path[at + 1]);
        expect(precedente(combination, id)).toBe(path[at - 1]);
      }
    }
  });

  test('a walk that answers each filter as it comes meets the same questions', () => {
    for (const combination of combinations) {
      const met: QuestionId[] = [];
      let given: Answers = {};
      for (let id: QuestionId | undefined = 'q1'; id !== undefined; id = nextInOrder(given, id)) {
        met.push(id);
        given = { ...given, [id]: combination[id] };
      }
      expect(met).toEqual(asked(combination));
    }
  });

  test('question 3 answered « Non » leads to question 6, not to question 7 as printed', () => {
    expect(nextInOrder({ q3: 2 }, 'q3')).toBe('q6');
    expect(nextInOrder({ q3: 3 }, 'q3')).toBe('q6');
  });

  test('questions 6 and 20 answered « Non » lead to the satisfaction that they would skip as printed', () => {
    expect(nextInOrder({ q6: 2 }, 'q6')).toBe('s9');
    expect(nextInOrder({ q20: 2 }, 'q20')).toBe('s21');
    expect(nextInOrder({ q22: 2 }, 'q22')).toBe('q30');
  });

  test('leave a question that is asked no more', () => {
    expect(nextInOrder({ q6: 2 }, 'q8')).toBe('s9');
    expect(precedente({ q6: 2 }, 'q8')).toBe('q6');
  });
});

describe('questionsFermees(reponses, filtre), reponsesFermees(reponses), estPosee(reponses, id)', () => {
  test('name what a filter closes', () => {
    expect(closedQuestions({ q6: 2 }, 'q6')).toEqual(['q7', 'q8', 'q9']);
    expect(closedQuestions({ q6: 1 }, 'q6')).toEqual([]);
    expect(closedQuestions({ q3: 3 }, 'q3')).toEqual(['q4', 'q5']);
    expect(closedQuestions({}, 'q10')).toEqual([]);
  });

  test('answers under a filter that was changed are kept, and named', () => {
    expect(closedAnswers({ q1: 2, q2: 1, q3: 1, q4: 2, q29: 1, s29: 4 })).toEqual(['q2', 'q29', 's29']);
    expect(closedAnswers({ q1: 1, q2: 1 })).toEqual([]);
  });

  test('a filter left without an answer opens nothing', () => {
    expect(isAsked({}, 'q2')).toBe(false);
    expect(isAsked({ q1: 1 }, 'q2')).toBe(true);
    expect(isAsked({}, 'q10')).toBe(true);
  });
});
