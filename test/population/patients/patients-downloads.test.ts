import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { csvDemonstrationPatients } from '../../../src/population/invented/invented-patients.ts';
import { csvDecisions, patientsTemplateCsv } from '../../../src/population/patients/patients-downloads.ts';
import { patientsColumns } from '../../../src/population/patients/patients-table.ts';
import { refusedCsv } from '../../../src/population/worded-cells.ts';
import { decisionsOf, imported, importedOf } from './tables.ts';

describe('patientsTemplateCsv()', () => {
  test('is read whole, and its lines say that they are invented', async () => {
    const result = await imported(patientsTemplateCsv());
    expect(result).toMatchObject({ refusedRows: 0, ignored: [], absentOnes: [] });
    expect(result.inventedItems).toBe(2);
    expect(decisionsOf(result)).toEqual(['medecinTraitant', 'moinsDe16Ans']);
    expect(patientsTemplateCsv().split('\r\n')).toEqual([
      `\ufeff${patientsColumns.join(';')}`,
      expect.stringMatching(/^LIGNE-INVENTEE-1-A-SUPPRIMER;/),
      expect.stringMatching(/^LIGNE-INVENTEE-2-A-SUPPRIMER;/),
      '',
    ]);
  });
});

describe('csvDemonstrationPatients()', () => {
  test('is the same on every run and every engine', () => {
    const digest = createHash('sha256').update(csvDemonstrationPatients()).digest('hex');
    expect(digest).toBe('a644a9c53e174bc923651ce833937eb7aabbd0091f770a8bd875b5694fb0b0bf');
    expect(csvDemonstrationPatients({ graine: 1 })).not.toBe(csvDemonstrationPatients());
  });

  test('has patients for each decision, more than 5 000 of them counted, and names them as invented', async () => {
    const result = await imported(csvDemonstrationPatients());
    expect(result).toMatchObject({
      lignes: 6000,
      inventedItems: 6000,
      refusedRows: 0,
      ignored: [],
      absentOnes: [],
      ambiguousOnes: { total: 0 },
      repeatedIds: { total: 0 },
      retenus: { medecinTraitant: 5207, moinsDe16Ans: 138, total: 5345 },
      exclus: { ame: 62, sansRemboursement: 163, horsCriteres: 430 },
      depenseReelle: '2454.683938260056',
      depenseAjusteePartielle: '941.851605837231',
    });
    expect(result.register.read(5999).id).toBe('INVENTE-06000');
    expect(result.profil?.pathologies).toHaveLength(5);
  });
});

describe('csvDecisions()', () => {
  test('says in French what becomes of each line that was read', async () => {
    const doctor = { medecin_traitant_du_groupement: '0' };
    const { register } = await importedOf(
      { id: 'a' },
      { id: '=b', age: '3', consultations_groupement: '2', ...doctor },
      { id: 'c', ame: '1' },
      { id: 'x', age: '-' },
      { id: 'd', remboursements: '0' },
      { id: 'é;', ...doctor },
    );
    expect(csvDecisions(register)).toBe(
      [
        '\ufeffLigne;id;Décision',
        '2;a;"Compté, par son médecin traitant"',
        `3;'=b;"Compté, par ses consultations avant 16 ans"`,
        "4;c;Non compté : bénéficiaire de l'AME",
        `6;d;"Non compté : médecin traitant dans le groupement, mais aucun remboursement dans l'année"`,
        `7;"é;";Non compté : aucun des deux critères n'est rempli`,
        '',
      ].join('\r\n'),
    );
  });

  test('gives every line, however many and whatever their ids', async () => {
    const ids = Array.from({ length: 25_000 }, (_, i) => `é${'€'.repeat(i % 50)}${i}`);
    const { register } = await importedOf(...ids.map((id) => ({ id })));
    const lines = csvDecisions(register).trimEnd().split('\r\n').slice(1);
    expect(lines.map((line) => line.split(';').slice(0, 2).join(';'))).toEqual(
      ids.map((id, i) => `${i + 2};${id}`),
    );
  });

  test('keeps 120 characters of an id, none cut in two', async () => {
    const { register } = await importedOf({ id: `a${'\u{1f600}'.repeat(200)}` });
    expect(register.read(0).id).toBe(`a${'\u{1f600}'.repeat(119)}…`);
  });

  test('without a column id has empty ones', async () => {
    const { register } = await importedOf({}, {});
    expect(csvDecisions(register)).toContain('\r\n3;;"Compté');
    expect(() => register.read(2)).toThrow(RangeError);
  });
});

test('refusedCsv() keeps spreadsheets from computing what was typed', async () => {
  const { refusees: refusedCells } = await importedOf({ age: '=1+1', sexe: '@x' });
  const cells = refusedCsv(refusedCells.keptOnes)
    .split('\r\n')
    .map((line) => line.split(';').slice(0, 3));
  expect(cells).toEqual([
    ['\ufeffLigne', 'Colonne', 'Valeur'],
    ['2', 'age', "'=1+1"],
    ['2', 'sexe', "'@x"],
    [''],
  ]);
});
