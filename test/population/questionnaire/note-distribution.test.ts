import { describe, expect, test } from 'vitest';
import {
  answersByQuestion,
  distributionOf,
} from '../../../src/population/questionnaire/note-distribution.ts';
import { noteRespondents } from '../../../src/population/questionnaire/respondent-notes.ts';
import { imported } from './tables.ts';

const distribution = async (text: string) =>
  distributionOf(noteRespondents((await imported(text)).respondents));

describe('distributionOf()', () => {
  test('puts a note on a border in the bar above, and 100 in the last', async () => {
    // 0, 50, 100, 33.3…, none
    const { note } = await distribution('q10;q11;q12\n3;;\n2;;\n1;;\n1;3;3\n5;;\n');
    expect(note.nombre).toBe(4);
    expect(note.binList.map(({ nombre: number }) => number)).toEqual([1, 0, 0, 1, 0, 1, 0, 0, 0, 1]);
    expect(note.binList[5]).toEqual({ from: 50, a: 60, nombre: 1, part: '25' });
  });

  test('gives deciles of type 7, exactly', async () => {
    const { note } = await distribution('q10;q11;q12\n3;;\n2;;\n1;;\n1;3;3\n');
    expect(note.deciles).toEqual([
      '0',
      '10',
      '20',
      '30',
      '36.666666666667',
      '41.666666666667',
      '46.666666666667',
      '55',
      '70',
      '85',
      '100',
    ]);
  });

  test('spreads each dimension over those who have it', async () => {
    const { dimensions } = await distribution('q1;q2;q10\n1;1;3\n1;;1\n1;2;2\n');
    expect(dimensions.accessibilite.deciles?.[5]).toBe('75');
    expect(dimensions.relation.nombre).toBe(3);
    expect(dimensions.continuite).toMatchObject({ nombre: 0, deciles: null });
    expect(dimensions.continuite.binList[0]).toEqual({ from: 0, a: 10, nombre: 0, part: '0' });
  });
});

test('answersByQuestion() counts what was kept, in shares of who answered', async () => {
  const { respondents } = await imported('q1;q2\n1;1\n2;1\n1;4\nNA;\n');
  const [first, second] = answersByQuestion(respondents);
  expect(first).toEqual({
    id: 'q1',
    options: [
      { texte: 'Oui', nombre: 2, part: '66.666666666667' },
      { texte: 'Non', nombre: 1, part: '33.333333333333' },
      { texte: 'Je ne me souviens pas / je ne sais pas', nombre: 0, part: '0' },
    ],
    withoutAnswer: 1,
  });
  expect(second?.options.map(({ nombre: number }) => number)).toEqual([1, 0, 0, 1]);
  expect(second?.withoutAnswer).toBe(2);
});
