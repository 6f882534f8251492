import { describe, expect, test } from 'vitest';
import { groupementColumns } from '../../../src/scenario/table/groupement-columns.ts';
import { readingWords } from '../../../src/scenario/table/reading-words.ts';
import { readPastedTable, readTable } from '../../../src/scenario/table/table-scenario.ts';
import { encode, pieces, type Written } from '../../tables/bytes.ts';
import { BASE, faultsOf, HEADER, scenarioOfTable, table, wordsOf, YEAR } from './groupement-tables.ts';

const groupements = [
  {
    nom: 'Pôle santé de l’œuvre, « Les Tilleuls »',
    premiereAnnee: 2019,
    credits: { mode: 'calcul', patients: 12000, appreciation: '-0.05' },
    annees: [
      { annee: 2018, patients: 11800, depenseReelle: '2400.5', depenseAjustee: '2450' },
      {
        annee: 2019,
        patients: 12000,
        depenseReelle: '1420',
        depenseAjustee: '2500.25',
        qualite: { mode: 'score', score: '48', maximum: '120' },
      },
    ],
  },
  {
    nom: 'B',
    premiereAnnee: 2020,
    credits: { mode: 'montant', montant: '60000.5' },
    annees: [
      { annee: 2019, patients: 5000, depenseReelle: '1', depenseAjustee: '2' },
      {
        annee: 2020,
        patients: 5000,
        depenseReelle: '1',
        depenseAjustee: '2',
        qualite: { mode: 'score', score: '-3', maximum: '100' },
      },
    ],
  },
];

/** The rows of `groupements`: in any order, what is shared on one row only. */
const french = [
  [
    'Groupement',
    'Première année',
    'ANNÉE',
    'patients',
    'Dépense réelle',
    'depense-ajustee',
    'Score',
    'maximum',
    'Crédits',
    'Appréciation',
    'Commentaire',
  ],
  [
    'Pôle santé de l’œuvre, « Les Tilleuls »',
    '',
    '2019',
    '12 000',
    '1 420,00 €',
    '2 500,25',
    '48,0',
    '',
    '',
    '-5 %',
    'a',
  ],
  ['B', '2020', '2020', '5000', '1', '2', '-3', '100', '60 000,5', '', ''],
  [
    'Pôle santé de l’œuvre, « Les Tilleuls »',
    '2019',
    '2018',
    '11800',
    '2400,5',
    '2450',
    '',
    '',
    '',
    '-0,05',
    '',
  ],
  ['B', '', '2019', '5000', '1', '2', 'NA', '', '60000,50', '', ''],
];
const english = french.map((row) =>
  row.map((cell) => cell.replace(' €', '').replaceAll(',', '.').replace('œuvre.', 'œuvre,')),
);

const written = (rows: readonly (readonly string[])[], separator: string): string =>
  rows
    .map((row) => row.map((cell) => (cell.includes(separator) ? `"${cell}"` : cell)).join(separator))
    .join('\r\n');

describe('readTable', () => {
  test.each<[string, string, Written]>(
    [
      [';', 'utf-8 with mark', written(french, ';')] as const,
      [',', 'utf-8', written(english, ',')] as const,
      ['tab', 'utf-16le', written(french, '\t')] as const,
      ['tab', 'utf-16be', written(english, '\t')] as const,
      ['|', 'utf-8', written(french, '|')] as const,
      ['sep=', 'utf-8', `sep=;\r\n${written(french, ';')}`] as const,
      ['titles', 'utf-8', `Portefeuille de l'Ouest\r\n\r\n${written(french, ';')}\r\n;;;\r\n`] as const,
      [
        'Windows',
        'windows-1252',
        written(
          french.map((row) => row.map((cell) => cell.replaceAll(/[«»]/g, "'"))),
          ';',
        ),
      ] as const,
    ].map(([name, encoding, text]) => [`${name}, ${encoding}`, text, encoding as Written]),
  )('reads one scenario from any dialect: %s', async (_, text, encoding) => {
    const wanted =
      encoding === 'windows-1252'
        ? groupements.map((each) => ({ ...each, nom: each.nom.replaceAll(/[«»]/g, "'") }))
        : groupements;
    for (const size of [7, 1000]) {
      const read = await readTable(pieces(encode(text, encoding), size));
      expect(read).toMatchObject({ ok: true, reading: { ignored: ['Commentaire'], rows: 4 } });
      if (!read.ok) continue;
      expect(read.scenario.groupements).toEqual(wanted);
      expect(read.scenario.enveloppe).toEqual({ mode: 'portefeuille' });
    }
  });

  test('keeps the envelope whole where asked', async () => {
    const { document } = await scenarioOfTable(table(BASE, YEAR), { enveloppe: 'facteur' });
    expect(document.enveloppe).toEqual({ mode: 'facteur', facteur: '1' });
  });

  test('cells pasted from a spreadsheet are a table, without a maximum too', async () => {
    const pasted = `${table(BASE, YEAR.replace('48;120', '48;'))}\n`.replaceAll(';', '\t');
    expect((await scenarioOfTable(pasted)).scenario.groupements[0]?.annees[1]?.qualite).toEqual({
      mode: 'score',
      score: '48',
      maximum: '120',
    });
  });

  test('says how it was read: columns, marks, doubtful numbers, short rows, its own invented rows', async () => {
    const read = await scenarioOfTable(
      `Titre\n${HEADER.replace(';maximum', ';note')}\n${BASE.replace('2400', '2,400')}\n${YEAR.replace(';120;;0,1', '')}`,
    );
    expect(read.reading).toMatchObject({ ignored: ['note'], absentOnes: ['maximum'], headerRow: 2 });
    expect(readingWords(read.reading)).toEqual([
      expect.stringContaining("L'en-tête est lu à la ligne 2"),
      expect.stringContaining("Lignes plus courtes que l'en-tête : 1, la première ligne 4"),
      expect.stringContaining('des milliers : 1, le premier ligne 3, depense_reelle, « 2,400 »'),
      'Sans colonne maximum, chaque score est sur 120.',
    ]);
  });

  test('a thousand groupements of six years are one scenario; one more is refused at its first row', async () => {
    const rows = (name: string) =>
      [2018, 2019, 2020, 2021, 2022, 2023].map(
        (annee) => `${name};2019;${annee};5000;2000;2000;${annee === 2018 ? '' : '60'};;50000;`,
      );
    const many = Array.from({ length: 1000 }, (_, rank) => `G${rank}`);
    const { scenario } = await scenarioOfTable(table(...many.flatMap(rows)));
    expect(scenario.groupements.map(({ nom }) => nom)).toEqual(many);
    // Years in their order, whatever that of the rows.
    const mixed = await scenarioOfTable(table(...many.flatMap(rows).toReversed()));
    expect(mixed.scenario.groupements).toEqual(scenario.groupements.toReversed());
    const short = many.flatMap((name) => rows(name).slice(0, 2));
    expect(await faultsOf(table(...short, ...rows('trop').slice(0, 2)))).toEqual([
      [2002, 'groupement', 'trop', 'list'],
    ]);
    expect(await faultsOf(table(...many.flatMap(rows), 'trop;;;;;;;;;'))).toEqual([
      [6002, 'groupement', 'trop', 'fewer-rows'],
    ]);
  }, 120_000);

  test('can be cancelled', async () => {
    const stop = new AbortController();
    stop.abort(new Error('left'));
    await expect(
      readTable(pieces(encode(table(BASE, YEAR), 'utf-8')), { signal: stop.signal }),
    ).rejects.toThrow('left');
  });
});

describe('a table with faults', () => {
  test('tells every one, with its line, its column, what was typed and why', async () => {
    const text = table(
      'A;2019;2018;11800;2400;2450;12;;;0,1',
      'A;2020;2019;0;-3;#DIV/0!;;120;;0,1',
      'A;;2019;12,5;douze;12%;480;;;0,3;z',
      'A;;2109;12;24;25;80;',
      ';;2020;99999999;24;;8;;;',
      'B;2019;2019;12;24;1;8;2000;7;0,1',
      'B;;2021;12;24;"1\n2";8;;;',
    );
    expect(await faultsOf(text)).toEqual([
      [2, 'score', '12', 'no-base-quality'],
      [3, 'premiere_annee', '2020', 'same-value'],
      [3, 'patients', '0', 'number'],
      [3, 'depense_reelle', '-3', 'number'],
      [3, 'depense_ajustee', '#DIV/0!', 'cell'],
      [3, 'score', '', 'empty'],
      [4, 'annee', '2019', 'year-once'],
      [4, 'patients', '12,5', 'number'],
      [4, 'depense_reelle', 'douze', 'cell'],
      [4, 'depense_ajustee', '12%', 'cell'],
      [4, 'score', '480', 'number'],
      [4, 'appreciation', '0,3', 'same-value'],
      [4, 'colonne 11', 'z', 'cell'],
      [5, 'annee', '2109', 'number'],
      [6, 'groupement', '', 'empty'],
      [6, 'patients', '99999999', 'number'],
      [6, 'depense_ajustee', '', 'empty'],
      [7, 'annee', '2019', 'missing-years'],
      [7, 'maximum', '2000', 'number'],
      [7, 'credits', '7', 'other-column'],
      [8, 'annee', '2021', 'missing-years'],
      [8, 'depense_ajustee', '1\n2', 'cell'],
    ]);
  });

  test.each([
    ['a base year that lacks', [YEAR], [[2, 'annee', 'Il manque une ligne pour 2018']]],
    ['a base year alone', [BASE], [[2, 'annee', 'Il manque une ligne pour 2019']]],
    [
      'no credits',
      [BASE.slice(0, -3), YEAR.slice(0, -3)],
      [[2, 'credits', 'credits, un montant en €, ou appreciation']],
    ],
    [
      'no first year',
      [BASE.replace(';2019', ';'), YEAR.replace(';2019', ';')],
      [[2, 'premiere_annee', 'Une année est attendue']],
    ],
    [
      'a first year out of bounds, and nothing that hangs on it',
      [BASE.replace('2019', '1990'), YEAR.replace('2019', '1990')],
      [[2, 'premiere_annee', 'comprise entre 2015 et 2100']],
    ],
    [
      'a year that is none, and no gap guessed from it',
      [BASE, YEAR.replace('2019;12000', 'P;12000')],
      [[3, 'annee', '« P » n’est pas un nombre']],
    ],
    [
      'a year of no groupement',
      [
        BASE,
        YEAR,
        YEAR.replace(';2019;', ';2024;').replace('2024', '2019').replace(';2019;12000', ';2024;12000'),
      ],
      [[4, 'annee', 'Année comprise entre 2018 et 2023 attendue']],
    ],
    [
      'an appreciation too large',
      [BASE.replace('0,1', '0,3'), YEAR.replace('0,1', '0,3')],
      [[2, 'appreciation', 'compris entre −0,2 et 0,2']],
    ],
    [
      'a missing value',
      [BASE, YEAR.replace('2420', 'NA')],
      [[3, 'depense_reelle', "« NA » est la marque d'une valeur manquante"]],
    ],
    [
      'a reference that a spreadsheet lost',
      [BASE, YEAR.replace('2420', '#REF!')],
      [[3, 'depense_reelle', 'erreur de tableur']],
    ],
    [
      'a name too long',
      [BASE, YEAR].map((row) => row.replace('Les Tilleuls', 'x'.repeat(121))),
      [[2, 'groupement', 'Nom de 1 à 120 caractères']],
    ],
    [
      'a name in another encoding',
      [BASE, YEAR].map((row) => row.replace('Les Tilleuls', 'SantÃ©')),
      [
        [2, 'groupement', 'UTF-8'],
        [3, 'groupement', 'UTF-8'],
      ],
    ],
    [
      'patients that are thousands, perhaps',
      [BASE, YEAR.replace('12000', '12.345')],
      [[3, 'patients', 'Nombre entier']],
    ],
    [
      'a number of sixty digits and more',
      [BASE, YEAR.replace('2420', '9'.repeat(61))],
      [[3, 'depense_reelle', 'trop long']],
    ],
  ] as const)('says of %s', async (_, rows, wanted) => {
    expect(await wordsOf(table(...rows))).toEqual(
      wanted.map(([line, column, words]) => [line, column, expect.stringContaining(words)]),
    );
  });

  test.each([
    ['', 'Le fichier est vide. Colonnes attendues : groupement, premiere_annee'],
    ['a;b\n1;2', 'Aucune colonne connue'],
    [HEADER, 'aucune ligne ne le suit'],
    [table(BASE, YEAR).replace(';score', ';note'), "Colonne obligatoire absente de l'en-tête : score"],
    [
      table(BASE, YEAR).replace(';credits', ';a').replace(';appreciation', ';b'),
      'credits (un montant, en €) ou appreciation',
    ],
    [table(BASE, YEAR).replace(';maximum', ';Année'), 'annee (colonnes 3, 8)'],
    [table(BASE, YEAR.replace('48', '"48')), "Ligne 3 : un guillemet s'ouvre"],
    [table(BASE, YEAR).replace('depense_reelle', 'DÃ©pense rÃ©elle'), 'UTF-8'],
    ['PK\u0003\u0004', 'classeur de tableur'],
  ])('%j is refused whole, with what to do', async (text, words) => {
    const read = await readPastedTable(text);
    expect(read).toMatchObject({ ok: false, faults: [{ code: 'table', line: 0, column: '' }] });
    expect(await wordsOf(text)).toEqual([[0, '', expect.stringContaining(words)]]);
  });

  test('a header may have all its words otherwise: case, accents, spaces, hyphens, underscores', async () => {
    const other = HEADER.replace('groupement', 'GROUPEMENT ')
      .replace('premiere_annee', 'première-année')
      .replace(';annee', ';Annee')
      .replace('depense_reelle', 'Dépense  Réelle')
      .replace('appreciation', 'Appréciation');
    const { scenario } = await scenarioOfTable(table(BASE, YEAR).replace(HEADER, other));
    expect(scenario.groupements).toEqual((await scenarioOfTable(table(BASE, YEAR))).scenario.groupements);
    expect(new Set(groupementColumns).size).toBe(10);
  });
});
