import { describe, expect, test } from 'vitest';
import { questions } from '../../../src/cahier/people/questionnaire/all-questions.ts';
import { byQuestion } from '../../../src/population/questionnaire/question-columns.ts';
import { imported } from './tables.ts';

const Q2 = 'Avez-vous eu un rendez-vous quand vous en aviez besoin ?';

describe('byQuestion()', () => {
  test.each(questions.map(({ id, texte }) => [id, texte] as const))(
    'finds %s by its words, with a code or a group, and by its code',
    (id, texte) => {
      for (const name of [
        texte,
        texte.toUpperCase(),
        texte.replaceAll("'", '’').replaceAll(' ?', '\u00a0?'),
        `${id}. ${texte}`,
        `[${id}] ${texte}`,
        `${texte} [${id}]`,
        `G1Q1[SQ001]. ${texte}`,
        `G01Q01. ${texte}`,
        `12. ${texte}`,
        `Accès aux soins/${texte}`,
        `groupe/${id}`,
        `a/b/${id.toUpperCase()}`,
        `${id.toUpperCase()}.`,
        `[${id}]`,
        `bloc1[${id}]`,
        `Votre suivi [${texte}]`,
        `G1Q1[SQ001]. Votre suivi [${texte} ] `,
        `data-suivi-${id}`,
        `suivi:${id}`,
        `suivi.${id.toUpperCase()}`,
        ` ${id.slice(0, 1)}0${id.slice(1)} `,
        id.replace('q', 'Question '),
      ])
        expect([name, ...byQuestion([name])]).toEqual([name, id]);
    },
  );

  test.each([
    '',
    'Horodateur',
    'q',
    'q33',
    's1',
    'q1/Oui',
    'q1[other]',
    'q1-autre',
    'q1.1',
    'Votre suivi [Autre]',
    'Une note, q1',
    `${Q2} [Commentaire]`,
    `${Q2}/Oui`,
    `Sinon, pourquoi ? ${Q2}`,
    'Q2. Votre âge',
    'G01Q02',
    'Avez-vous',
    '2',
    'quantité 2',
    'x'.repeat(100_000),
  ])('leaves %j out', (name) => expect(byQuestion([name])).toEqual([null]));

  test('takes a code before the first words of its own question, cut short', () => {
    expect(byQuestion(['Q2. Avez-vous eu un rend…', 'q4 - Avez-vous eu des réponses à vos..'])).toEqual([
      'q2',
      'q4',
    ]);
    expect(byQuestion(['Q4. Avez-vous eu un rend…'])).toEqual([null]);
  });

  test('looks for no other name of a column that has its code; of two other names, keeps both for a refusal', () => {
    expect(byQuestion(['q2', Q2])).toEqual(['q2', null]);
    expect(byQuestion([Q2, `g/${Q2}`])).toEqual(['q2', 'q2']);
  });

  test('the words decide, whatever the number that a survey put before them', () => {
    expect(byQuestion([`Q1. ${Q2}`, `q04 ${Q2}`])).toEqual(['q2', 'q2']);
  });
});

test('importFile() reads columns under the words of annexe 2', async () => {
  const {
    absentOnes,
    ignored,
    refusees: refusedCells,
  } = await imported(`Horodateur;"Q01. ${Q2}"\n1;Oui, tout le temps\n`);
  expect([absentOnes.includes('q2'), ignored, refusedCells.total]).toEqual([false, ['Horodateur'], 0]);
});

test('importFile() reads the columns that the reader chose, and no other', async () => {
  const { absentOnes, ignored, respondents } = await imported('q1;b;c\n2;1;3\n', {
    mapping: { q1: 1, q22: 2 },
  });
  expect([absentOnes.length, ignored]).toEqual([33, ['q1']]);
  expect([respondents.colonnes.q1[0], respondents.colonnes.q22[0]]).toEqual([1, 3]);
});
