import { describe, expect, test } from 'vitest';
import { questions } from '../../../src/cahier/people/questionnaire/all-questions.ts';
import { parQuestion } from '../../../src/population/questionnaire/question-columns.ts';
import { imported } from './tables.ts';

const Q2 = 'Avez-vous eu un rendez-vous quand vous en aviez besoin ?';

describe('parQuestion()', () => {
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
        expect([name, ...parQuestion([name])]).toEqual([name, id]);
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
  ])('leaves %j out', (name) => expect(parQuestion([name])).toEqual([null]));

  test('takes a code before the first words of its own question, cut short', () => {
    expect(parQuestion(['Q2. Avez-vous eu un rend…', 'q4 - Avez-vous eu des réponses à vos..'])).toEqual([
      'q2',
      'q4',
    ]);
    expect(parQuestion(['Q4. Avez-vous eu un rend…'])).toEqual([null]);
  });

  test('looks for no other name of a column that has its code; of two other names, keeps both for a refusal', () => {
    expect(parQuestion(['q2', Q2])).toEqual(['q2', null]);
    expect(parQuestion([Q2, `g/${Q2}`])).toEqual(['q2', 'q2']);
  });

  test('the words decide, whatever the number that a survey put before them', () => {
    expect(parQuestion([`Q1. ${Q2}`, `q04 ${Q2}`])).toEqual(['q2', 'q2']);
  });
});

test('importer() reads columns under the words of annexe 2', async () => {
  const { absentes, ignorees, refusees } = await imported(`Horodateur;"Q01. ${Q2}"\n1;Oui, tout le temps\n`);
  expect([absentes.includes('q2'), ignorees, refusees.total]).toEqual([false, ['Horodateur'], 0]);
});

test('importer() reads the columns that the reader chose, and no other', async () => {
  const { absentes, ignorees, repondants } = await imported('q1;b;c\n2;1;3\n', {
    correspondance: { q1: 1, q22: 2 },
  });
  expect([absentes.length, ignorees]).toEqual([33, ['q1']]);
  expect([repondants.colonnes.q1[0], repondants.colonnes.q22[0]]).toEqual([1, 3]);
});
