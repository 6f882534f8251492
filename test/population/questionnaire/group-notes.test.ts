import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type QuestionId, questionOf } from '../../../src/cahier/people/questionnaire/all-questions.ts';
import { codedColumns } from '../../../src/population/questionnaire/answer-columns.ts';
import { groupOf } from '../../../src/population/questionnaire/group-notes.ts';
import { noter } from '../../../src/population/questionnaire/note.ts';
import { NO_NOTE, noteRespondents } from '../../../src/population/questionnaire/respondent-notes.ts';
import { imported } from './tables.ts';

type Ranks = Readonly<Record<string, number>>;

/* Another reading of the score (H12), slow and on its own: fractions of big integers, its lists written again. */

const scored: Readonly<Record<string, readonly number[]>> = {
  accessibilite: [2, 4, 5, 7, 8, 9],
  relation: [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 21],
  continuite: [23, 24, 25, 26, 27, 28, 29],
};
const filters: Readonly<Record<number, readonly number[]>> = {
  1: [2],
  3: [4, 5],
  6: [7, 8, 9],
  20: [21],
  22: [23, 24, 25, 26, 27, 28, 29],
};

type Fraction = readonly [bigint, bigint];

function mean(values: readonly Fraction[]): Fraction | null {
  if (values.length === 0) return null;
  const [top, bottom] = values.reduce(([a, b], [c, d]) => [a * d + c * b, b * d], [0n, 1n] as Fraction);
  return [top, bottom * BigInt(values.length)];
}

function counted(row: Ranks, question: number): boolean {
  const filter = Object.keys(filters).find((each) => filters[Number(each)]?.includes(question));
  return filter === undefined || row[`q${filter}`] === 1;
}

function dimensionNote(row: Ranks, name: string): Fraction | null {
  const points = (scored[name] ?? []).flatMap((question) => {
    const rank = row[`q${question}`] ?? 0;
    return rank >= 1 && rank <= 3 && counted(row, question)
      ? [[BigInt(150 - 50 * rank), 1n] as Fraction]
      : [];
  });
  return mean(points);
}

const present = (values: readonly (Fraction | null)[]): Fraction[] =>
  values.filter((value) => value !== null);

function text(value: Fraction | null): string | null {
  if (value === null) return null;
  const [top, bottom] = value;
  const digits = ((top * 10n ** 12n * 2n + bottom) / (2n * bottom)).toString().padStart(13, '0');
  return `${digits.slice(0, -12)}.${digits.slice(-12)}`.replace(/\.?0+$/, '') || '0';
}

function reference(rows: readonly Ranks[]) {
  const names = Object.keys(scored);
  const byRow = rows.map((row) => names.map((name) => dimensionNote(row, name)));
  const notes = present(byRow.map((each) => mean(present(each))));
  return {
    lignes: rows.length,
    notes: notes.length,
    sansNote: rows.length - notes.length,
    note: text(mean(notes)),
    dimensions: Object.fromEntries(
      names.map((name, place) => [name, text(mean(present(byRow.map((each) => each[place] ?? null))))]),
    ),
  };
}

const rank = (id: QuestionId) => fc.integer({ min: 0, max: questionOf(id).options.length });
const row: fc.Arbitrary<Ranks> = fc.record(Object.fromEntries(codedColumns.map((id) => [id, rank(id)])));

const csv = (rows: readonly Ranks[]): string =>
  [
    codedColumns.join(';'),
    ...rows.map((each) => codedColumns.map((id) => each[id] || '').join(';')),
    '',
  ].join('\n');

describe('groupOf()', () => {
  test('gives the notes of another reading of the rules, in fractions', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), async (rows) => {
        const { satisfaction: _, ...found } = groupOf(await imported(csv(rows)));
        expect(found).toEqual(reference(rows));
      }),
    );
  });

  test('notes each respondent as noter() does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 10 }), async (rows) => {
        const found = noteRespondents((await imported(csv(rows))).respondents);
        rows.forEach((each, i) => {
          const { note, dimensions } = noter(
            Object.fromEntries(Object.entries(each).filter(([, value]) => value > 0)),
          );
          expect(found.note[i]).toBe(note ?? NO_NOTE);
          for (const { dimension, note } of dimensions)
            expect(found.dimensions[dimension][i]).toBe(note ?? NO_NOTE);
        });
      }),
    );
  });

  test('rounds thirds at the 12th decimal, and cuts zeros', async () => {
    expect(groupOf(await imported('q10;q11;q12\n1;3;3\n')).note).toBe('33.333333333333');
    expect(groupOf(await imported('q10;q11;q12\n1;1;3\n')).note).toBe('66.666666666667');
    expect(groupOf(await imported('q10;q11\n1;2\n')).note).toBe('75');
    expect(groupOf(await imported('q10\n1\n')).note).toBe('100');
    expect(groupOf(await imported('q10\n3\n')).note).toBe('0');
  });

  test('counts apart who answered nothing that counts, and refused rows among the lines', async () => {
    const found = groupOf(await imported('q1;q10\n1;\n2;5\nx;1\n;2\n'));
    expect(found).toMatchObject({ lignes: 4, notes: 1, sansNote: 2, note: '50' });
    expect(found.dimensions).toEqual({ accessibilite: null, relation: '50', continuite: null });
  });

  test('of nobody has no note', async () => {
    const found = groupOf(await imported('q1\n'));
    expect(found).toMatchObject({ lignes: 0, notes: 0, sansNote: 0, note: null });
    expect(found.dimensions).toEqual({ accessibilite: null, relation: null, continuite: null });
  });

  test('counts satisfaction by words, zeros included, beside the note', async () => {
    const found = groupOf(await imported('s9;q22;s29;q30\n1;2;1;4\n1;1;2;3\n;1;;4\n'));
    const words = ['Très satisfait', 'Satisfait', 'Moyennement satisfait', 'Pas du tout satisfait'];
    const counts = (...each: number[]) => Object.fromEntries(words.map((word, place) => [word, each[place]]));
    expect(found.satisfaction).toEqual({
      s9: counts(2, 0, 0, 0),
      s21: counts(0, 0, 0, 0),
      s29: counts(0, 1, 0, 0),
      q30: counts(0, 0, 1, 2),
    });
    expect(found).toMatchObject({ notes: 0, sansNote: 3 });
  });
});
