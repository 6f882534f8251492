import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type QuestionId,
  questionOf,
  questions,
} from '../../../src/cahier/people/questionnaire/all-questions.ts';
import type { Answers } from '../../../src/population/questionnaire/answers.ts';
import { count, decimal, noter, PARTS } from '../../../src/population/questionnaire/note.ts';

const open: Answers = { q1: 1, q3: 1, q6: 1, q20: 1, q22: 1 };
const counted = questions.filter(({ dimension }) => dimension !== undefined);

/** The answer with these words. */
function rank(id: QuestionId, words: string): number {
  return questionOf(id).options.findIndex(({ texte }) => texte === words) + 1;
}

const notes = (reponses: Answers) => {
  const { dimensions, note } = noter(reponses);
  const shown = (parts: number | null): string | null => (parts === null ? null : decimal(parts, 12));
  return { dimensions: dimensions.map((each) => shown(each.note)), note: shown(note) };
};

const everywhere = (answer: number): Answers => ({
  ...open,
  ...Object.fromEntries(counted.map(({ id }) => [id, answer])),
});

describe('compter(reponses, question)', () => {
  test.each(counted)(
    '$id: « Oui » is 100, the middle answer 50, « Non » 0, any other leaves it out',
    ({ id }) => {
      const question = questionOf(id);
      const found = question.options.map((_, at) => count({ ...open, [id]: at + 1 }, question));
      expect(found.slice(0, 3)).toEqual([
        { state: 'comptee', reponse: 1, points: 100 },
        { state: 'comptee', reponse: 2, points: 50 },
        { state: 'comptee', reponse: 3, points: 0 },
      ]);
      for (const each of found.slice(3))
        expect(each).toMatchObject({ state: 'exclue', exclusion: expect.stringMatching(/\.$/) });
      expect(found.length).toBeGreaterThan(3);
    },
  );

  test('an answer that another question already counts is left out, and says which', () => {
    const five = count({ ...open, q5: rank('q5', "Je n'ai pas eu de réponse") }, questionOf('q5'));
    expect(five).toMatchObject({ state: 'exclue', exclusion: expect.stringContaining('question 4') });
    const words = "Je n'ai pas eu d'information à l'hôpital";
    const hospital = count({ ...open, q27: rank('q27', words) }, questionOf('q27'));
    expect(hospital).toMatchObject({ state: 'exclue', exclusion: expect.stringContaining('question 23') });
  });

  test('no answer, and a question that was not asked', () => {
    expect(count({ q1: 1 }, questionOf('q2'))).toEqual({ state: 'sansReponse' });
    expect(count({ q1: 2 }, questionOf('q2'))).toEqual({ state: 'nonPosee', filtre: 'q1' });
    expect(count({ q2: 1 }, questionOf('q2'))).toEqual({ state: 'nonPosee', filtre: 'q1', reponse: 1 });
  });

  test('a rank that the question does not have is a bug', () => {
    for (const reponse of [0, 7, 1.5])
      expect(() => count({ q10: reponse }, questionOf('q10'))).toThrow(RangeError);
  });
});

describe('noter(reponses)', () => {
  test('all « Oui » is 100, all in the middle 50, all « Non » 0', () => {
    expect(notes(everywhere(1))).toEqual({ dimensions: ['100', '100', '100'], note: '100' });
    expect(notes(everywhere(2))).toEqual({ dimensions: ['50', '50', '50'], note: '50' });
    expect(notes(everywhere(3))).toEqual({ dimensions: ['0', '0', '0'], note: '0' });
  });

  test('each dimension is the mean of its questions, the note the mean of the dimensions', () => {
    const reponses: Answers = {
      ...open,
      ...{ q2: 1, q4: 2, q5: 3 }, // 100, 50, 0
      ...{ q10: 1, q11: 1, q12: 3 }, // 100, 100, 0
      ...{ q23: 2, q24: 3, q25: 3, q26: 3 }, // 50, 0, 0, 0
    };
    expect(notes(reponses)).toEqual({
      dimensions: ['50', '66.666666666667', '12.5'],
      note: '43.055555555556', // (50 + 200/3 + 12.5) / 3
    });
    const counts = noter(reponses).dimensions.map(({ total, nombre: number, headcounts }) => [
      total,
      number,
      headcounts,
    ]);
    expect(counts).toEqual([
      [150, 3, { 100: 1, 50: 1, 0: 1 }],
      [200, 3, { 100: 2, 50: 0, 0: 1 }],
      [50, 4, { 100: 0, 50: 1, 0: 3 }],
    ]);
  });

  test('a dimension without an answer leaves the mean to the others', () => {
    const reponses: Answers = { q1: 1, q2: 1, q10: 2, q22: 2 };
    expect(notes(reponses)).toEqual({ dimensions: ['100', '50', null], note: '75' });
  });

  test('nothing that counts: no note', () => {
    expect(notes({})).toEqual({ dimensions: [null, null, null], note: null });
    expect(notes({ ...open, s9: 1, s21: 1, s29: 1, q30: 1, q31: 1 }).note).toBeNull();
    expect(notes({ q10: rank('q10', 'Je ne le souhaitais pas') }).note).toBeNull();
  });

  test('filters, satisfaction and the last questions change nothing', () => {
    const before = notes({ ...open, q2: 2, q10: 1 });
    for (const id of ['s9', 's21', 's29', 'q30', 'q31', 'q32'] as const)
      expect(notes({ ...open, q2: 2, q10: 1, [id]: 4 })).toEqual(before);
  });

  test('an answer under a filter not answered « Oui » does not count', () => {
    for (const answer of [2, 3, undefined]) {
      expect(notes({ q1: answer, q2: 1, q10: 3 })).toEqual({ dimensions: [null, '0', null], note: '0' });
      expect(notes({ q22: answer, q23: 1, q10: 3 })).toEqual({ dimensions: [null, '0', null], note: '0' });
    }
  });

  test('lists every question that may count once, in order', () => {
    expect(noter({}).questions.map(({ id }) => id)).toEqual(counted.map(({ id }) => id));
  });

  const anyone = fc.record(
    Object.fromEntries(
      questions.map(({ id, options }) => [
        id,
        fc.option(fc.integer({ min: 1, max: Math.max(1, options.length) }), { nil: undefined }),
      ]),
    ),
  ) as fc.Arbitrary<Answers>;

  test('is a whole number of parts, within 0 and 100, for any answers', () => {
    fc.assert(
      fc.property(anyone, (reponses) => {
        const { dimensions, note } = noter(reponses);
        for (const parts of [note, ...dimensions.map((each) => each.note)]) {
          if (parts === null) continue;
          expect(Number.isInteger(parts)).toBe(true);
          expect(parts).toBeGreaterThanOrEqual(0);
          expect(parts).toBeLessThanOrEqual(100 * PARTS);
        }
      }),
    );
  });

  test('never falls when an answer gets better', () => {
    fc.assert(
      fc.property(
        anyone,
        fc.constantFrom(...counted),
        fc.integer({ min: 2, max: 3 }),
        (given, { id }, worse) => {
          const reponses = { ...given, ...open };
          const low = noter({ ...reponses, [id]: worse }).note ?? Number.NaN;
          expect(noter({ ...reponses, [id]: worse - 1 }).note).toBeGreaterThan(low);
        },
      ),
    );
  });
});

describe('decimal(parts, decimales, diviseur)', () => {
  test('is exact, rounded half up, without trailing zeros', () => {
    expect(decimal(50 * PARTS, 12)).toBe('50');
    expect(decimal((200 * PARTS) / 3, 12)).toBe('66.666666666667');
    expect(decimal((200 * PARTS) / 3, 1)).toBe('66.7');
    expect(decimal((25 * PARTS) / 2, 1)).toBe('12.5');
    expect(decimal((25 * PARTS) / 2, 0)).toBe('13');
    expect(decimal(0, 12)).toBe('0');
    expect(decimal(PARTS / 20, 1)).toBe('0.1');
    expect(decimal(1, 12)).toBe('0.000006012506');
  });

  test('divides a sum of notes by their number', () => {
    expect(decimal(250 * PARTS, 12, 3)).toBe('83.333333333333');
    expect(decimal(100 * PARTS * 100_000, 12, 100_000)).toBe('100');
  });
});
