import { describe, expect, test } from 'vitest';
import { cellFaultWords } from '../../../src/population/cell-fault-words.ts';
import { importPatients } from '../../../src/population/patients/patients-import.ts';
import {
  type PatientColumn,
  patientsColumns,
  requiredPatientColumns,
} from '../../../src/population/patients/patients-table.ts';
import { wordCell } from '../../../src/population/worded-cells.ts';
import { tableFaultWords } from '../../../src/tables/table-fault-words.ts';
import { encode, pieces, type Written } from '../../tables/bytes.ts';
import { decisionsOf, imported, importedOf, read, table } from './tables.ts';

/** The reason for which a cell is refused, undefined when it is read. */
async function refusalOf(column: PatientColumn, cell: string): Promise<string | undefined> {
  const { refusees: refusedCells, refusedRows } = await importedOf({ [column]: cell });
  expect(refusedCells.total).toBe(refusedRows);
  const [first] = refusedCells.keptOnes;
  if (first !== undefined) expect(first).toMatchObject({ row: 2, colonne: column, valeur: cell });
  return first && cellFaultWords(first.fault);
}

describe('a cell is read, or its row refused:', () => {
  test.each<[PatientColumn, readonly string[], readonly string[]]>([
    [
      'age',
      ['0', '130', ' 45 ', '007', '45.0', '45,00', '4.5e+01'],
      ['131', '-1', '45.5', '', ' ', 'x', '4 5', '1e3', '4.55e1', '45 €', 'NA', '-', '#N/A'],
    ],
    [
      'sexe',
      [
        'F',
        'H',
        'f',
        'h',
        ' F ',
        '\u00a0h',
        'M',
        'Femme',
        'HOMME',
        'Féminin',
        'masculin',
        '1',
        '2',
        '1.0',
        '2,0',
      ],
      ['FH', '', '0', '3', '9', '12', '1.5', 'NA', 'constructor'],
    ],
    ...(['ald', 'cmuc', 'acs', 'ame', 'medecin_traitant_du_groupement'] as const).map(
      (column): [PatientColumn, string[], string[]] => [
        column,
        ['0', '1', ' 1 ', '1.0', '0,0', '0.00', '1e+00'],
        ['2', '-1', '01', '1.', '1.5', '0.1', 'oui', '', 'NA'],
      ],
    ),
    ...(['apl', 'defavorisation'] as const).map((column): [PatientColumn, string[], string[]] => [
      column,
      ['0', '-1,5', '3.25', '−2', '1 234,5', '+0.5', '0.1234567890123456789', '-5e-05', '1E3'],
      ['', 'NaN', 'Infinity', '1e99', '1e-70', '1e', '1/2', '#DIV/0!', '5 %', '1.2.3', '3 €', '--1'],
    ]),
    ...(['remboursements', 'consultations_groupement'] as const).map(
      (column): [PatientColumn, string[], string[]] => [
        column,
        ['0', '12', '3.0', '1 000', '99999999999', '1e+05'],
        ['-1', '1.5', '', 'x', '1,234'],
      ],
    ),
    ...(
      [
        'soins_de_ville',
        'medicaments',
        'hopital_public',
        'hopital_prive',
        'reste_a_charge',
        'invalidite',
      ] as const
    ).map((column): [PatientColumn, string[], string[]] => [
      column,
      [
        '0',
        '2 400,50',
        '2400.5',
        '2\u202f400,50 €',
        ',5',
        '5,',
        '-0',
        '10000000000',
        '1000000000000',
        '1e+05',
        '1E3',
        ' 1\u00a0000,50 € ',
        '€ 12',
        '12 EUR',
        ' -   € ',
        '-\u00a0€',
        '– €',
        ' -   ',
      ],
      [
        '-3',
        '−0,01',
        '1000000000000.01',
        '',
        '1.234,50',
        '1,234,567',
        '12 50',
        '5 %',
        '1e13',
        '-1e3',
        '-',
        '--',
        '- 5 €',
        '=1+1',
        '#N/A',
        'é',
      ],
    ]),
    ['id', ['a', '=1', ' 0 '], ['', ' ']],
  ])('%s takes %j, not %j', async (column, good, bad) => {
    for (const cell of good) expect([cell, await refusalOf(column, cell)]).toEqual([cell, undefined]);
    for (const cell of bad) expect([cell, await refusalOf(column, cell)]).toEqual([cell, expect.any(String)]);
  });

  test('each reason says what was expected, an empty cell that it is empty', async () => {
    expect(await refusalOf('age', '131')).toBe('Âge en années entières attendu, de 0 à 130.');
    expect(await refusalOf('ame', '2')).toBe('0 (non) ou 1 (oui) attendu.');
    expect(await refusalOf('medicaments', '')).toMatch(/^Cellule vide\. .*écrivez 0\.$/);
    expect(await refusalOf('medicaments', '-3')).toContain('négatif');
    expect(await refusalOf('medicaments', '1.234,50')).toContain('mélange le point et la virgule');
    expect(await refusalOf('medicaments', '2000000000000')).toContain('mille milliards');
  });

  test.each<[PatientColumn, string, string]>([
    ['ame', 'oui', 'remplacez « Oui » par 1 et « Non » par 0.'],
    ['ald', 'NON', 'remplacez « Oui » par 1 et « Non » par 0.'],
    ['ald', 'Faux', 'remplacez « VRAI » par 1 et « FAUX » par 0.'],
    ['acs', 'x', 'remplacez « X » par 1, et les cellules vides par 0.'],
  ])('in %s, %j is refused with what to replace', async (column, cell, advice) => {
    const reason = `0 (non) ou 1 (oui) attendu. Dans votre tableur, ${advice}`;
    expect(await refusalOf(column, cell)).toBe(reason);
  });

  test('a sex that is none says both codes; 0 says what the 1 of its file would be read as', async () => {
    const expected = "F ou H attendu, ou le code de l'Insee : 1 pour un homme, 2 pour une femme.";
    expect(await refusalOf('sexe', '9')).toBe(expected);
    expect(await refusalOf('sexe', '0.0')).toMatch(/^F ou H attendu, .*par 0 et 1, .*1 y serait lu homme\.$/);
  });

  test.each<[PatientColumn, string]>([
    ['apl', '#N/A'],
    ['defavorisation', '#DIV/0!'],
    ['medicaments', '#VALEUR!'],
    ['age', '#NOM?'],
    ['ald', '#REF!'],
    ['sexe', 'Err:502'],
  ])('in %s, %j is told for a spreadsheet error', async (column, cell) => {
    expect(await refusalOf(column, cell)).toMatch(`« ${cell} » est une erreur de tableur`);
  });

  test.each<[PatientColumn, string]>([
    ['apl', 'NA'],
    ['age', 'n/a'],
    ['ald', 'NULL'],
    ['sexe', 'NaN'],
    ['medicaments', '-'],
    ['remboursements', '.'],
    ['acs', 'Non renseigné'],
  ])('in %s, %j is told for the mark of a missing value', async (column, cell) => {
    expect(await refusalOf(column, cell)).toMatch(
      `« ${cell} » est la marque d'une valeur manquante, et cette cellule ne peut pas être vide.`,
    );
  });

  test.each<[PatientColumn, string, string]>([
    ['sexe', 'FŽminin', 'MacRoman'],
    ['sexe', 'F‚minin', 'CP850'],
    ['sexe', 'FÃ©minin', 'UTF-8, lu comme un autre codage'],
    ['medicaments', '1Ê000,50 Û', 'MacRoman'],
    ['id', 'Andr\u008f', 'MacRoman'],
  ])('in %s, %j is told for a text in another encoding', async (column, cell, name) => {
    expect(await refusalOf(column, cell)).toContain(`semble en ${name}`);
  });

  test('a number that cannot be read is not said to be in another encoding, nor longer than it is', async () => {
    expect(await refusalOf('medicaments', '£ 10')).toMatch(/£ 10\s»\sn’est pas un nombre/);
    expect(await refusalOf('medicaments', '1e400')).toMatch(/« 1e400 », écrit sans exposant, a plus de 60/);
  });

  test('sums what is written with an exponent, or as accountants do, digit for digit', async () => {
    const { profil, sexesCodes } = await importedOf(
      { soins_de_ville: '1e+05', apl: '-5e-05', sexe: '2' },
      { soins_de_ville: ' 1\u202f000,50 € ', apl: '0', sexe: '1.0' },
      { soins_de_ville: ' -   € ', apl: '0', sexe: 'Femme' },
    );
    expect(profil?.postes[0]?.total).toBe('101000.5');
    expect(profil?.moyennes.apl).toBe('-0.000016666667');
    expect([profil?.femmes, sexesCodes]).toEqual([2, 2]);
  });

  test('an age and a count that are no numbers are asked for as whole ones', async () => {
    const age = 'Âge en années entières attendu, de 0 à 130. En chiffres seuls, par exemple 45.';
    expect(await refusalOf('age', '45 ans')).toBe(age);
    const count = 'Nombre entier attendu, 0 ou plus. En chiffres seuls, par exemple 12.';
    expect(await refusalOf('remboursements', 'douze')).toBe(count);
    expect(await refusalOf('medicaments', 'douze')).toContain('2 400,50');
  });

  test('an id of which a letter is lost is refused: the file mixes encodings', async () => {
    const { refusedRows, refusees: refusedCells } = await importedOf({ id: 'a\ufffd' }, { id: 'é' });
    expect([refusedRows, refusedCells.keptOnes.map(wordCell)[0]?.reason]).toEqual([
      1,
      expect.stringContaining('UTF-8'),
    ]);
  });

  test('a pathology is 0 or 1, and is named as typed', async () => {
    const { refusees: refusedCells } = await importedOf(
      { pathologie_Asthme: '2' },
      { pathologie_Asthme: '' },
    );
    expect(refusedCells.keptOnes.map(wordCell)).toMatchObject([
      { row: 2, colonne: 'pathologie_Asthme', valeur: '2' },
      { row: 3, colonne: 'pathologie_Asthme', valeur: '', reason: expect.stringContaining('Cellule vide') },
    ]);
  });
});

describe('importPatients()', () => {
  test('refuses a row whole for each cell that it cannot read, and lists these', async () => {
    const result = await importedOf(
      { age: 'x', soins_de_ville: '-1', ald: '' },
      {},
      { hopital_prive: `${'a'.repeat(200)}` },
    );
    expect(result.refusees.keptOnes.map(({ row, colonne, valeur }) => [row, colonne, valeur])).toEqual([
      [2, 'age', 'x'],
      [2, 'ald', ''],
      [2, 'soins_de_ville', '-1'],
      [4, 'hopital_prive', `${'a'.repeat(120)}…`],
    ]);
    expect(result).toMatchObject({ lignes: 3, refusedRows: 2, retenus: { total: 1 } });
    expect(decisionsOf(result)).toEqual(['medecinTraitant']);
  });

  test('takes a short line for one whose last cells are empty, and refuses cells beyond the header', async () => {
    const [header = '', row = ''] = table([{}]).split('\n');
    const result = await imported(`${header}\n${row.replace(/;0$/, '')}\n${row};x\n${row};;\n`);
    expect(result.refusees.keptOnes).toMatchObject([
      { row: 2, colonne: 'hopital_prive', valeur: '' },
      { row: 3, colonne: 'colonne 14', valeur: 'x' },
    ]);
    expect(result.retenus.total).toBe(1);
  });

  test('refuses a short line once for all that it lacks, at the first column of ours', async () => {
    const [header = '', row = ''] = table([{}]).split('\n');
    const short = row.split(';').slice(0, 9).join(';');
    const result = await imported(`${header};note\n${short}\n${row}\n${short.replace('40', 'x')}\n1\n`);
    expect(result.refusees.keptOnes.map(wordCell)).toEqual([
      { row: 2, colonne: 'soins_de_ville', valeur: '', reason: 'Ligne trop courte : 9 cellules sur 14.' },
      expect.objectContaining({ row: 4, colonne: 'age', valeur: 'x' }),
      { row: 4, colonne: 'soins_de_ville', valeur: '', reason: 'Ligne trop courte : 9 cellules sur 14.' },
      { row: 5, colonne: 'sexe', valeur: '', reason: 'Ligne trop courte : 1 cellule sur 14.' },
    ]);
    expect(result).toMatchObject({ lignes: 4, refusedRows: 3, retenus: { total: 1 } });
  });

  test('refuses a row whose quote swallowed lines', async () => {
    const text = table([{ id: 'QUOTE' }, { id: 'b' }])
      .replace('QUOTE', '"a"c')
      .replace(';b\n', ';"b"\n');
    const { refusees: refusedCells, lignes } = await imported(text);
    expect(lignes).toBe(1);
    expect(refusedCells.keptOnes.map(wordCell).some(({ reason }) => reason.includes('Guillemet'))).toBe(true);
  });

  test.each<Written>(['utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be', 'windows-1252'])(
    'reads %s, whatever the pieces and the separator',
    async (encoding) => {
      for (const separator of [';', ',', '\t']) {
        const text = table([{ id: 'é', soins_de_ville: '10,5' }, {}], separator).replaceAll('\n', '\r\n');
        for (const size of [1, 10_000]) {
          const result = await importPatients(pieces(encode(text, encoding), size));
          // The second patient has no id: his row is refused.
          expect(result).toMatchObject({ ok: true, lignes: 2, depenseReelle: '10.500000000000' });
          expect(result.ok && result.register.read(0)).toEqual({
            row: 2,
            id: 'é',
            decision: 'medecinTraitant',
          });
        }
      }
    },
  );

  test('finds columns in any order and letter case, names those ignored and absent', async () => {
    const columns = [...requiredPatientColumns].reverse();
    const row = columns.map(
      (column) => ({ age: '40', sexe: 'F', remboursements: '1' })[column as 'age'] ?? '0',
    );
    const result = await imported(`Nom;${columns.join(' ; ').toUpperCase()};Âge\nx;${row.join(';')};y\n`);
    expect(result.ignored).toEqual(['Nom', 'Âge']);
    expect(result.absentOnes).toEqual(
      patientsColumns.filter((each) => !(columns as string[]).includes(each)),
    );
    expect(result).toMatchObject({ refusedRows: 0, exclus: { horsCriteres: 1 } });
  });

  test('without a required column refuses the table, naming those that lack', async () => {
    const missing = table([{}]).replace(';sexe;', ';genre;').replace('soins_de_ville', 'soins');
    const refusal = await read(missing);
    expect(refusal.ok || tableFaultWords(refusal.fault)).toBe(
      "Colonnes obligatoires absentes de l'en-tête : sexe, soins_de_ville. Ajoutez-les, ou donnez ces noms aux colonnes qui les contiennent, puis recommencez. Colonnes inconnues du fichier : « genre », « soins ». Rien n'a été lu.",
    );
    for (const column of requiredPatientColumns) {
      const refused = await read(table([{}]).replace(column, 'autre'));
      expect(refused.ok || tableFaultWords(refused.fault)).toContain(` : ${column}. `);
    }
  });

  test.each([
    ['', 'empty'],
    ['\n \n', 'empty'],
    ['a;b\n1;2\n', 'no-known-column'],
    [table([{}]).replace('acs', 'AGE'), 'repeated-columns'],
    [table([{ pathologie_a: '0', pathologie_A: '1' }]), 'repeated-columns'],
    [table([{ soins_de_ville: 'OUVERT' }]).replace('OUVERT', '"1'), 'open-quote'],
  ])('%j is refused: %s', async (text, code) => {
    const [whole, cut] = [await read(text), await read(text, {}, 1)];
    expect(whole).toMatchObject({ ok: false, fault: { code } });
    expect(cut).toEqual(whole);
  });

  test('of a header alone has nobody', async () => {
    expect(await imported(table([]))).toMatchObject({
      lignes: 0,
      retenus: { medecinTraitant: 0, moinsDe16Ans: 0, total: 0 },
      depenseReelle: null,
      profil: null,
    });
  });

  test('reads « 1,234 » as a decimal, here as everywhere, and tells of it', async () => {
    const result = await importedOf(
      { soins_de_ville: '1,234', medicaments: '12.500' },
      { soins_de_ville: '0,234', hopital_public: '1234,567', hopital_prive: '1 234,567', apl: '1,234' },
      { soins_de_ville: '7,125 €', apl: '1' },
      { soins_de_ville: '1,234', age: 'x', apl: '1' },
    );
    expect(result.ambiguousOnes).toEqual({
      total: 1,
      keptOnes: [{ row: 4, colonne: 'soins_de_ville', valeur: '7,125 €' }],
    });
  });

  test('tells of a count « 12.000 », which may be twelve thousand; an age cannot', async () => {
    const { ambiguousOnes } = await importedOf(
      { remboursements: '12.0', apl: '1' },
      { remboursements: '12.000', age: '45.000', apl: '1' },
    );
    expect(ambiguousOnes).toEqual({
      total: 1,
      keptOnes: [{ row: 3, colonne: 'remboursements', valeur: '12.000' }],
    });
  });

  test('tells of an id that comes again, and counts its line like the others', async () => {
    const ids = ['a', 'b', 'a', ' a ', 'B'];
    const result = await importedOf(...ids.map((id) => ({ id })));
    expect(result.repeatedIds).toEqual({
      total: 2,
      keptOnes: [
        { row: 4, id: 'a' },
        { row: 5, id: 'a' },
      ],
    });
    expect(result.retenus.total).toBe(5);
  });

  test('takes no two of many ids for the same', async () => {
    const ids = Array.from({ length: 60_000 }, (_, i) => ({ id: `P${i}` }));
    expect((await importedOf(...ids, { id: 'P12345' })).repeatedIds).toMatchObject({
      total: 1,
      keptOnes: [{ row: 60_002, id: 'P12345' }],
    });
  });

  test('tells how far it is', async () => {
    const text = table(Array.from({ length: 30_000 }, () => ({})));
    const told: [number, number][] = [];
    await imported(text, { onProgress: (bytes, lines) => void told.push([bytes, lines]) });
    expect(told.at(-1)?.[0]).toBe(text.length);
    expect(told[0]?.[1]).toBeGreaterThan(0);
  });

  test('stops when it is cancelled, and gives the event loop its turn', async () => {
    await expect(read(table([{}]), { signal: AbortSignal.abort() })).rejects.toThrow();
    const control = new AbortController();
    async function* endless() {
      yield encode(table([{}]), 'utf-8');
      const rows = table(Array.from({ length: 1000 }, () => ({})));
      for (;;) yield encode(rows.slice(rows.indexOf('\n') + 1), 'utf-8');
    }
    setImmediate(() => control.abort());
    await expect(importPatients(endless(), { signal: control.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

describe('importPatients(), with lines that this site invents', () => {
  test('counts them by their ids, refused ones too, and no others', async () => {
    const ids = ['INVENTE-00001', ' LIGNE-INVENTEE-1-A-SUPPRIMER ', 'REINVENTE-1', '12'];
    const text = table([...ids.map((id) => ({ id })), { id: 'INVENTE-00002', age: '' }]);
    expect(await imported(text)).toMatchObject({ lignes: 5, refusedRows: 1, inventedItems: 3 });
    expect((await imported(table([{ id: '12' }]))).inventedItems).toBe(0);
    expect((await imported(table([{}]))).inventedItems).toBe(0);
  });

  test('counts them when the ids are not read', async () => {
    const text = table([{ id: 'INVENTE-00001' }]);
    const mapping = Object.fromEntries(requiredPatientColumns.map((nom, position) => [nom, position]));
    expect((await imported(text, { mapping })).inventedItems).toBe(1);
  });
});
