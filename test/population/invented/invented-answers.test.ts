import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { csvDemonstration, demonstration } from '../../../src/population/invented/invented-answers.ts';
import { csvCodes, templateCsv } from '../../../src/population/questionnaire/answers-downloads.ts';
import { groupOf } from '../../../src/population/questionnaire/group-notes.ts';
import { distributionOf } from '../../../src/population/questionnaire/note-distribution.ts';
import { proposedLevels } from '../../../src/population/questionnaire/proposed-levels.ts';
import { noteRespondents } from '../../../src/population/questionnaire/respondent-notes.ts';
import { experienceDemonstration } from '../../../src/scenario/format/typed-quality.ts';
import { imported } from '../questionnaire/tables.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

describe('csvDemonstration()', () => {
  test('is the same on every run', () => {
    expect(hash(csvDemonstration())).toBe('4d9d2bc6a584f6b6');
  });

  test('imports without a refusal nor an incoherent answer, in words as in ranks', async () => {
    const [words, ranks] = [
      await imported(csvDemonstration()),
      await imported(csvDemonstration({ cells: 'rangs' })),
    ];
    expect(words).toMatchObject({
      lignes: demonstration.respondents,
      refusees: { total: 0 },
      incoherentes: { total: 0 },
    });
    expect(ranks).toEqual(words);
    expect(groupOf(words).note).toBe(experienceDemonstration.note);
    const { note } = distributionOf(noteRespondents(words.respondents));
    expect(proposedLevels(note)).toMatchObject({
      intermediaire: experienceDemonstration.intermediaire,
      cible: experienceDemonstration.cible,
    });
  });

  test('has skips, answers that do not count, and questions left without an answer', async () => {
    const { respondents } = await imported(csvDemonstration());
    const { q22, q23, q10 } = respondents.colonnes;
    const asked = [...q22].filter((rank) => rank === 1).length;
    expect(asked).toBeGreaterThan(50);
    expect(asked).toBeLessThan(200);
    expect([...q23].filter((rank) => rank > 0).length).toBeLessThanOrEqual(asked);
    expect([...q10].filter((rank) => rank === 5).length).toBeGreaterThan(0);
    expect([...q10].filter((rank) => rank === 0).length).toBeGreaterThan(0);
  });

  test('changes with its parameters', async () => {
    const better = { ...demonstration, levels: { accessibilite: 1, relation: 1, continuite: 1 } };
    const note = async (parameters: Partial<typeof demonstration>) =>
      Number(groupOf(await imported(csvDemonstration(parameters))).note);
    expect(await note(better)).toBeGreaterThan((await note({})) + 10);
    expect(await note({ graine: 1 })).not.toBe(await note({}));
    expect((await imported(csvDemonstration({ respondents: 3 }))).lignes).toBe(3);
  });
});

describe('the files to fill in with', () => {
  test('templateCsv() is an empty table of our format, which says how to fill it', async () => {
    const empty = await imported(templateCsv());
    expect(empty).toMatchObject({
      lignes: 0,
      absentOnes: [],
      ignored: [expect.stringContaining("Mode d'emploi")],
    });
    expect(templateCsv().startsWith('\ufeffq1;q2;q3;q4;q5;q6;q7;q8;q9;s9;q10;')).toBe(true);
    expect(await imported(`${templateCsv()}1;1\r\n`)).toMatchObject({ lignes: 1, refusedRows: 0 });
  });

  test('csvCodes() gives every option its rank and its points', () => {
    const lines = csvCodes().split('\r\n');
    expect(lines[0]).toBe('\ufeffColonne;Question;Rang;Mots;Points');
    expect(lines).toContain(
      'q2;Avez-vous eu un rendez-vous quand vous en aviez besoin ?;2;"Oui, de temps en temps";50',
    );
    expect(lines.some((line) => /^q32;.*;;"texte libre, non lu";$/.test(line))).toBe(true);
    expect(lines.filter((line) => line.startsWith('q12;'))).toHaveLength(5);
  });
});
