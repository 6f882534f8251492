import { describe, expect, test } from 'vitest';
import { columns } from '../../../src/population/questionnaire/answer-columns.ts';
import { inconsistentCsv } from '../../../src/population/questionnaire/answers-downloads.ts';
import { importFile } from '../../../src/population/questionnaire/answers-import.ts';
import { refusedCsv, wordCell } from '../../../src/population/worded-cells.ts';
import { createList } from '../../../src/tables/bounded-list.ts';
import { tableFaultWords } from '../../../src/tables/table-fault-words.ts';
import { encode, pieces, type Written } from '../../tables/bytes.ts';
import { imported } from './tables.ts';

/** The ranks kept of the columns given, respondent by respondent. */
const kept = ({ respondents }: Awaited<ReturnType<typeof imported>>, ids: readonly 'q1'[]) =>
  Array.from({ length: respondents.nombre }, (_, i) => ids.map((id) => respondents.colonnes[id][i]));

const ids = (...names: string[]) => names as 'q1'[];

describe('importFile()', () => {
  test('keeps ranks, 0 where there is no answer', async () => {
    const result = await imported('q1;q2;s9\n1;Oui, tout le temps;Satisfait\n2;;\n\n3\n');
    expect(kept(result, ids('q1', 'q2', 's9', 'q10'))).toEqual([
      [1, 1, 2, 0],
      [2, 0, 0, 0],
      [3, 0, 0, 0],
    ]);
    expect(result).toMatchObject({ lignes: 3, refusedRows: 0, separator: ';', encoding: 'UTF-8' });
  });

  test('lists columns unknown and absent, and never reads q31 and q32', async () => {
    const result = await imported('q31;nom;Q1;q32\nn’importe quoi;x;1;"=cmd|\'/c calc\'!A1"\n');
    expect(result.ignored).toEqual(['nom']);
    expect(result.absentOnes).toEqual(columns.filter((id) => !['q1', 'q31', 'q32'].includes(id)));
    expect(result.refusees.total).toBe(0);
    expect(Object.keys(result.respondents.colonnes)).not.toContain('q31');
  });

  test.each<Written>(['utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be', 'windows-1252'])(
    'reads words in %s',
    async (encoding) => {
      const text = 'q1,q3,q5\r\nOui,oui,Je n’ai pas eu de réponse\rNon,,\n';
      for (const size of [1, 1000]) {
        const result = await importFile(pieces(encode(text, encoding), size));
        if (!result.ok) throw new Error(tableFaultWords(result.fault));
        expect(kept(result, ids('q1', 'q3', 'q5'))).toEqual([
          [1, 1, 5],
          [2, 0, 0],
        ]);
      }
    },
  );

  test('refuses a row whole for each cell that it cannot read, and lists these', async () => {
    const result = await imported(
      `q1;q2;q3\n01;Oui;1\n1;1;1\n=cmd|' /C calc'!A0;1;4\n1;${'a'.repeat(200)};2\n`,
    );
    expect(result.refusees.keptOnes.map(({ row, colonne, valeur }) => [row, colonne, valeur])).toEqual([
      [2, 'q1', '01'],
      [2, 'q2', 'Oui'],
      [4, 'q1', "=cmd|' /C calc'!A0"],
      [4, 'q3', '4'],
      [5, 'q2', `${'a'.repeat(120)}…`],
    ]);
    expect(result.refusees.keptOnes.map(wordCell)[0]?.reason).toContain('Réponse inconnue');
    expect(result).toMatchObject({ lignes: 4, refusedRows: 3, respondents: { nombre: 1 } });
  });

  test('refuses a row with cells beyond the header, and one whose quote swallowed lines', async () => {
    const result = await imported('q1;nom\n1;a;;x\n1;"a"b\n1;c\n2;"d"\n1;e;;\n');
    expect(result.refusees.keptOnes.map(wordCell)).toEqual([
      { row: 2, colonne: 'colonne 4', valeur: 'x', reason: expect.stringContaining('au-delà') },
      {
        row: 3,
        colonne: 'colonne 2',
        valeur: 'a"b\n1;c\n2;"d',
        reason: expect.stringContaining('Guillemet'),
      },
    ]);
    expect(result).toMatchObject({ lignes: 3, refusedRows: 2, respondents: { nombre: 1 } });
  });

  test('leaves out the answers under a filter that is not « Oui », and lists them as typed', async () => {
    const filters: readonly (readonly [string, readonly string[]])[] = [
      ['q1', ['q2']],
      ['q3', ['q4', 'q5']],
      ['q6', ['q7', 'q8', 'q9']],
      ['q20', ['q21']],
      ['q22', ['q23', 'q24', 'q25', 'q26', 'q27', 'q28', 'q29', 's29']],
    ];
    for (const [filter, under] of filters)
      for (const answer of ['1', '2', '3', '']) {
        const result = await imported(
          `${under.join(';')};${filter}\n${under.map(() => ' 1').join(';')};${answer}\n`,
        );
        const open = answer === '1';
        const wanted = open ? [] : under.map((colonne) => ({ row: 2, colonne, valeur: ' 1' }));
        expect(result.incoherentes).toEqual({ total: wanted.length, keptOnes: wanted });
        expect(kept(result, ids(...under))).toEqual([under.map(() => (open ? 1 : 0))]);
      }
  });

  test('asks s9 and s21 of everyone, and takes a filter that the table lacks for not answered', async () => {
    const result = await imported('s9;s21;q2\n1;2;1\n');
    expect(kept(result, ids('s9', 's21', 'q2'))).toEqual([[1, 2, 0]]);
    expect(result.incoherentes.keptOnes).toEqual([{ row: 2, colonne: 'q2', valeur: '1' }]);
  });

  test('lists nothing incoherent of a row that is refused', async () => {
    const result = await imported('q1;q2;q3\n2;1;x\n');
    expect([result.refusees.total, result.incoherentes.total]).toEqual([1, 0]);
  });

  test('keeps so many entries of a list, and counts them all', async () => {
    const result = await imported(`q1;q2\n${'2;1\n'.repeat(50)}${'x;\n'.repeat(70)}`, {
      refusees: createList(10),
      incoherentes: createList(10),
    });
    expect([result.incoherentes.total, result.incoherentes.keptOnes.length]).toEqual([50, 10]);
    expect([result.refusees.total, result.refusees.keptOnes.length]).toEqual([70, 10]);
    expect(result.refusees.keptOnes[0]?.row).toBe(52);
  });

  test('keeps respondents beyond the first size of its columns', async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `${1 + (i % 3)}\n`);
    const { respondents } = await imported(`q1\n${rows.join('')}`);
    expect(Array.from(respondents.colonnes.q1).join('\n')).toBe(rows.join('').trim());
  });

  test('gives the refusal of a table', async () => {
    expect(await importFile(pieces(encode('q1;q1\n', 'utf-8')))).toMatchObject({
      fault: { code: 'repeated-columns' },
    });
  });

  test('stops when it is cancelled', async () => {
    const signal = AbortSignal.abort();
    await expect(importFile(pieces(encode('q1\n1\n', 'utf-8')), { signal })).rejects.toThrow();
  });
});

describe('what was refused and left out, as files', () => {
  test('refusedCsv() keeps spreadsheets from computing what was typed', async () => {
    const { refusees: refusedCells } = await imported('q1;q3\n=1+1;2\n"@x\ny";+A1\n-1;"\t=1"\n');
    expect(
      refusedCsv(refusedCells.keptOnes)
        .split('\r\n')
        .map((line) => line.split(';').slice(0, 3)),
    ).toEqual([
      ['\ufeffLigne', 'Colonne', 'Valeur'],
      ['2', 'q1', "'=1+1"],
      ['3', 'q1', '"\'@x\ny"'],
      ['3', 'q3', "'+A1"],
      ['5', 'q1', '-1'],
      ['5', 'q3', `"'\t=1"`],
      [''],
    ]);
  });

  test('inconsistentCsv() gives line, column and value', () => {
    expect(inconsistentCsv([{ row: 3, colonne: 'q2', valeur: 'Oui, tout le temps' }])).toBe(
      '\ufeffLigne;Colonne;Valeur\r\n3;q2;"Oui, tout le temps"\r\n',
    );
  });
});
