import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enTrop } from '../../src/tables/header.ts';
import type { Enregistrement, EnTete, OptionsTable } from '../../src/tables/table.ts';
import { lireTable } from '../../src/tables/table-reader.ts';
import { ecrireCsv } from '../../src/tables/table-writer.ts';
import { encode, pieces } from './bytes.ts';

const colonnes = ['q1', 'q2', 'q3'];

/** Reads a text cut in pieces, with all that was told. */
async function read(text: string, size?: number, options: Partial<OptionsTable> = {}) {
  const records: Enregistrement[] = [];
  const headers: EnTete[] = [];
  const issue = await lireTable(pieces(encode(text, 'utf-8'), size), {
    colonnes,
    surEntete: (entete) => void headers.push(entete),
    surLigne: (record) => void records.push(record),
    ...options,
  });
  return { issue, headers, records };
}

/** Line and cells of each record, the same in one piece and byte by byte. */
async function rows(text: string) {
  const [whole, cut] = [await read(text), await read(text, 1)];
  expect(cut).toEqual(whole);
  expect(whole.issue.ok).toBe(true);
  return whole.records.map(({ ligne, cellules }) => [ligne, ...cellules]);
}

async function refusal(text: string) {
  const [whole, cut] = [await read(text), await read(text, 1)];
  expect(cut.issue).toEqual(whole.issue);
  if (whole.issue.ok) throw new Error('a refusal was expected');
  return whole.issue;
}

describe('lireTable() refuses at once', () => {
  test.each([
    [[0x50, 0x4b, 0x03, 0x04], 'un classeur de tableur (.xlsx ou .ods), pas un CSV : dans votre tableur,'],
    [[0xd0, 0xcf, 0x11, 0xe0], 'un classeur de tableur (.xls), pas un CSV : dans votre tableur,'],
    [[0x25, 0x50, 0x44, 0x46], "un PDF, pas un CSV : ouvrez le tableau d'origine dans un tableur,"],
  ])('a file whose first bytes are %j, whatever the pieces', async (first, what) => {
    const bytes = Uint8Array.from([...first, ...encode('\nq1;q2\n1;2\n', 'utf-8')]);
    for (const size of [1, 3, 100]) {
      const headers: EnTete[] = [];
      const surEntete = (entete: EnTete): void => void headers.push(entete);
      expect(await lireTable(pieces(bytes, size), { colonnes, surEntete, surLigne: () => {} })).toEqual({
        ok: false,
        raison: 'pas-un-csv',
        message: `Ce fichier est ${what} choisissez Enregistrer sous, format CSV, puis importez ce fichier.`,
      });
      expect(headers).toEqual([]);
    }
  });

  test('no table that only starts like one of them', async () => {
    expect(await rows('PK;q1\n%PDF;2\n')).toEqual([[2, '%PDF', '2']]);
  });
});

describe('lireTable() finds the separator', () => {
  test.each([';', ',', '\t'])('%j, by the known columns of the header', async (separateur) => {
    const text = [
      'q1|note, un; deux\ttrois|q2'.replaceAll('|', separateur),
      '1|x|2'.replaceAll('|', separateur),
    ];
    const { headers } = await read(text.join('\n'));
    expect(headers[0]?.separateur).toBe(separateur);
    expect(headers[0]?.absentes).toEqual(['q3']);
  });

  test('semicolons when all find as many columns', async () => {
    expect((await read('q1\nOui, partiellement\n')).records[0]?.cellules).toEqual(['Oui, partiellement']);
  });

  test('even if a quote that another separator would open never closes', async () => {
    const { headers, records } = await read(`q1;x,"y;q2\n${'1;a;2\n'.repeat(800_000)}`);
    expect(headers[0]?.separateur).toBe(';');
    expect(records).toHaveLength(800_000);
  });
});

test.each(['utf-8', 'utf-16be', 'windows-1252'] as const)(
  'lireTable() reads %s, even if words beyond ASCII come late',
  async (encoding) => {
    const bytes = encode(`q1;q2\n${'1;2\n'.repeat(100_000)}é;€\n`, encoding);
    for (const size of [1 << 14, 99_999]) {
      const last: string[][] = [];
      const surLigne = ({ cellules }: Enregistrement) => void last.splice(0, 1, [...cellules]);
      const issue = await lireTable(pieces(bytes, size), { colonnes, surEntete: () => {}, surLigne });
      expect(last).toEqual([['é', '€']]);
      expect(issue.ok && issue.encodage.toLowerCase()).toBe(
        encoding.slice(0, 6) === 'utf-16' ? 'utf-16' : encoding,
      );
    }
  },
);

describe('lireTable() reads the header', () => {
  test('names are trimmed, in any case and quoted or not; the others are listed as typed', async () => {
    const { headers } = await read(' Q1 ;"q2";Âge;;Q9\n');
    expect(headers).toEqual([
      {
        ligne: 1,
        separateur: ';',
        noms: [' Q1 ', 'q2', 'Âge', '', 'Q9'],
        colonnes: ['q1', 'q2', null, null, null],
        ignorees: ['Âge', 'colonne 4 (sans nom)', 'Q9'],
        absentes: ['q3'],
      },
    ]);
  });

  test('a known column given twice refuses the table, with both places', async () => {
    expect(await refusal('q1;q2;x;x; Q1\n1;2;3;4;5\n')).toEqual({
      ok: false,
      raison: 'colonnes-en-double',
      message: expect.stringContaining('q1 (colonnes 1, 5)'),
    });
  });

  test('no known column refuses the table, saying what was expected', async () => {
    const { raison, message } = await refusal('a;b\n1;2\n');
    expect(raison).toBe('colonnes-inconnues');
    expect(message).toContain('« a », « b »');
    expect(message).toContain('q1, q2, q3');
  });

  test.each(['', '\n\r\n', '  \n\t\n'])('%j is empty', async (text) => {
    expect((await refusal(text)).raison).toBe('vide');
  });

  test('without records, gives none', async () => {
    for (const text of ['q1', 'q1\n', 'q1\n\n']) expect(await rows(text)).toEqual([]);
  });
});

describe('lireTable() with columns found and chosen by its caller', () => {
  const first = (noms: readonly string[]) => noms.map((nom) => (nom.startsWith('a') ? nom : null));

  test('looks for the separator with what is recognised, reads what is chosen', async () => {
    const { headers } = await read('a1,a2,b;c\n1,2,3\n', undefined, {
      reconnaitre: first,
      choisir: (noms) => noms.map((_, position) => (position === 2 ? 'q2' : null)),
    });
    expect(headers).toEqual([
      {
        ligne: 1,
        separateur: ',',
        noms: ['a1', 'a2', 'b;c'],
        colonnes: [null, null, 'q2'],
        ignorees: ['a1', 'a2'],
        absentes: ['q1', 'q3'],
      },
    ]);
  });

  test('refuses a column that is recognised twice, whatever its names', async () => {
    const { issue } = await read('x;y\n1;2\n', undefined, { reconnaitre: (noms) => noms.map(() => 'q1') });
    expect(issue).toMatchObject({
      raison: 'colonnes-en-double',
      message: expect.stringContaining('q1 (colonnes 1, 2)'),
    });
  });

  test('refuses a table without the columns required, naming these; one is in the singular', async () => {
    const refused = async (exigees: readonly string[]) =>
      (await read('q1\n1\n', undefined, { exigees })).issue;
    expect(await refused(['q1', 'q2', 'q3'])).toMatchObject({
      ok: false,
      raison: 'colonnes-manquantes',
      message: expect.stringMatching(/^Colonnes obligatoires absentes de l'en-tête : q2, q3\. Ajoutez-les/),
    });
    expect(await refused(['q2'])).toMatchObject({
      message: expect.stringMatching(/^Colonne obligatoire absente de l'en-tête : q2\. Ajoutez-la/),
    });
    expect(await refused(['q1'])).toMatchObject({ ok: true });
  });

  test('when nothing is required, takes a header without a known column, cut as much as can be', async () => {
    const { headers } = await read('a\tb\tc;d\n', undefined, { exigees: [] });
    expect(headers[0]).toMatchObject({ separateur: '\t', colonnes: [null, null, null] });
  });
});

describe('lireTable() numbers records as a text editor does', () => {
  test('with line ends mixed, inside and outside cells, and blank lines', async () => {
    const text = '\r\nq1;"q\r2"\r1;"a\nb\rc\r\nd"\n\n   \r\n2;"x;""y"""\r\n\r3;z';
    expect(await rows(text)).toEqual([
      [4, '1', 'a\nb\nc\nd'],
      [10, '2', 'x;"y"'],
      [12, '3', 'z'],
    ]);
  });

  test('when the last record alone holds a line break', async () => {
    expect(await rows('q1;q2\n1;"a\nb"\n')).toEqual([[2, '1', 'a\nb']]);
    expect(await rows('q1;q2\n1;"a\nb"\n2;"c\nd"')).toEqual([
      [2, '1', 'a\nb'],
      [4, '2', 'c\nd'],
    ]);
  });

  test('whatever the cells and the pieces: what ecrireCsv writes is read back', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ';', ',', '"', '\n', ' ', 'é') });
    const table = fc.array(fc.tuple(cell, cell), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 40 }), async (cells, size) => {
        const { issue, records } = await read(ecrireCsv([['q1', 'q2'], ...cells]).slice(1), size);
        let ligne = 2;
        const wanted = cells.map((texts) => {
          const start = ligne;
          ligne += texts.join('').split('\n').length;
          return { ligne: start, cellules: texts, guillemetDouteux: false };
        });
        expect(issue.ok).toBe(true);
        expect(records).toEqual(wanted.filter(({ cellules }) => cellules.some((each) => each.trim() !== '')));
      }),
    );
  });
});

describe('lireTable() and lines of another length', () => {
  test('a short line has fewer cells; separators, spaces and empty quotes alone are a blank line', async () => {
    expect(await rows('q1;q2;q3\n1\n;;\n ; ;\n"";"";""\n;\n2;;\n')).toEqual([
      [2, '1'],
      [7, '2', '', ''],
    ]);
  });

  test('counts the records whose cells beyond the header are all empty', async () => {
    const { issue } = await read('q1;q2\n1;2\n1;2;\n;;;\n1;2; ;\n1;2;x\n1\n');
    expect(issue).toMatchObject({ ok: true, plusLongues: { nombre: 2, premiere: 3 } });
    expect((await read('q1;q2\n1;2\n')).issue).toMatchObject({ plusLongues: { nombre: 0 } });
  });

  test('refuses a width that no table has, whatever is in it, in a short message', async () => {
    const wide = (name: (rank: number) => string) =>
      `q1;${Array.from({ length: 16_383 }, (_, rank) => name(rank)).join(';')}\n1\n`;
    for (const text of [wide((rank) => `c${rank}`), wide(() => ''), wide(() => 'q2')]) {
      const { raison, message } = await refusal(text);
      expect(raison).toBe('trop-de-colonnes');
      expect(message).toContain('16384 colonnes');
      expect(message.length).toBeLessThan(400);
    }
    expect((await read(`q1${';x'.repeat(499)}\n1\n`)).issue.ok).toBe(true);
  });
});

describe('lireTable() and what stands above the header', () => {
  test.each([
    ['sep=;\nq1;q2\n1;2\n', ';', 2],
    ['SEP=,\r\nq1,q2\r\n1,2\r\n', ',', 2],
    ['"sep=\t"\nq1\tq2\n1\t2\n', '\t', 2],
    ['\nsep=|\n\nq1|q2\n1|2\n', '|', 4],
    ['sep=;;\nq1;q2\n1;2\n', ';', 2],
    // It says what is not: the columns tell.
    ['sep=,\nq1;q2\n1;2\n', ';', 2],
  ] as const)('reads %j under its separator, and counts the line', async (text, separateur, ligne) => {
    expect(await rows(text)).toEqual([[ligne + 1, '1', '2']]);
    expect((await read(text)).headers[0]).toMatchObject({ separateur, ligne });
  });

  test('a declared separator wins where several find as many columns', async () => {
    expect((await read('sep=,\nq1\n1,5\n')).headers[0]?.separateur).toBe(',');
  });

  test.each([
    ['Enquête 2021\nq1;q2\n1;2\n', 2],
    ['Enquête 2021;;;\n;;;\nExporté le 3 mars;par moi;;\nq1;q2;note;x\n1;2;;y\n', 4],
    ['sep=;\n"Un titre\nsur deux lignes";\nq1;q2\n1;2\n', 4],
    ['Enquête, 2021 ; résultats\n\nq1\tq2\n1\t2\n', 3],
    ['Titre\nq1\n1\n', 2],
    ['Accès;Accès\nq1;q2\n1;2\n', 2],
  ])('finds the header of %j below its titles', async (text, ligne) => {
    const { headers, records } = await read(text);
    expect((await read(text, 1)).headers).toEqual(headers);
    expect(headers[0]?.ligne).toBe(ligne);
    expect(records.map((record) => record.ligne)).toEqual([ligne + 1]);
  });

  test('no record under a header that is known is taken for it, whatever its cells', async () => {
    expect(await rows('q1;q2\nq1;q2\n1;q1\n')).toHaveLength(2);
    const known = (noms: readonly string[]) => noms.map((nom) => (nom === 'N' ? 'q1' : null));
    const { headers } = await read('a;b;c\nN;O;O\n', undefined, { exigees: [], reconnaitre: known });
    expect(headers[0]?.noms).toEqual(['a', 'b', 'c']);
  });

  test('of a header that nobody knows, a title has fewer cells', async () => {
    const { headers } = await read('Export\n;a;b;c;d\n0;1;2;3;4\n', undefined, { exigees: [] });
    expect(headers[0]?.noms).toEqual(['', 'a', 'b', 'c', 'd']);
  });
});

describe('lireTable() and other encodings', () => {
  test.each(['utf-16le', 'utf-16be'] as const)('reads %s without its mark', async (encoding) => {
    const bytes = encode('q1;q2\n1;é€\n', encoding).subarray(2);
    for (const size of [1, 3, 100]) {
      const seen: string[][] = [];
      const surLigne = ({ cellules }: Enregistrement) => void seen.push([...cellules]);
      const issue = await lireTable(pieces(bytes, size), { colonnes, surEntete: () => {}, surLigne });
      expect([issue.ok && issue.encodage, seen]).toEqual(['UTF-16', [['1', 'é€']]]);
    }
  });

  test('refuses a header whose columns are known in another encoding, and names it', async () => {
    const bytes = Uint8Array.from([...encode('q1;', 'utf-8'), 0x89, 0x67, 0x65, 10, 49, 10]);
    const reconnaitre = (noms: readonly string[]) =>
      noms.map((nom) => (nom === 'q1' ? 'q1' : nom === 'âge' ? 'q2' : null));
    const options = { colonnes, reconnaitre, surEntete: () => {}, surLigne: () => {} };
    expect(await lireTable(pieces(bytes), options)).toMatchObject({
      raison: 'codage',
      message: expect.stringContaining('MacRoman'),
    });
  });

  test('enTrop() tells of what is beyond the header, unless it is empty', async () => {
    const { headers, records } = await read('q1;q2\n1;2;;  ;x\n1;2;;\n');
    const found = records.map(({ cellules }) => enTrop(cellules, headers[0] as EnTete));
    expect(found).toEqual([[{ colonne: 'colonne 5', valeur: 'x' }], []]);
  });
});

describe('lireTable() and quotes', () => {
  test('one that never closes refuses the table, naming its line', async () => {
    const refused = await refusal('q1;q2\n1;"a\nb"\n2;"ouvert\n3;4\n');
    expect(refused.raison).toBe('guillemet-ouvert');
    expect(refused.message).toMatch(/^Ligne 4 : .*« ouvert »/);
  });

  test('in the header too', async () => {
    expect((await refusal('\nq1;"q2\n1;2\n')).message).toMatch(/^Ligne 2 : /);
  });

  test('before a separator or spaces that end the text, one is closed', async () => {
    expect(await rows('q1;q2\n1;"a"  ')).toEqual([[2, '1', 'a']]);
    expect(await rows('q1;q2\n1;"a" ;\n')).toEqual([[2, '1', 'a', '']]);
  });

  test('one in the middle of a cell is a character; if it swallowed a line, the record is doubtful', async () => {
    const { records } = await read('q1;q2\n1;"a "b" c"\n2;"a"b\n3;"c"\n4;d"e\n');
    expect(records).toEqual([
      { ligne: 2, cellules: ['1', 'a "b" c'], guillemetDouteux: false },
      { ligne: 3, cellules: ['2', 'a"b\n3;"c'], guillemetDouteux: true },
      { ligne: 5, cellules: ['4', 'd"e'], guillemetDouteux: false },
    ]);
  });
});

describe('lireTable() and long texts', () => {
  /** Bytes made as they are asked for: how many were is what memory could hold at most. */
  function endless(start: string, filling: string, size = 65_536) {
    const asked = { bytes: 0 };
    async function* bytes() {
      yield encode(start, 'utf-8');
      for (
        const piece = encode(filling.repeat(size / filling.length), 'utf-8');
        ;
        asked.bytes += piece.length
      )
        yield piece;
    }
    return { asked, bytes: bytes() };
  }
  const options = { colonnes, surEntete: () => {}, surLigne: () => {} };

  test('a cell of a million characters is read, with the lines after it', async () => {
    const long = 'é\n'.repeat(500_000);
    const { records } = await read(`q1;q2\n1;"${long}"\n2;b\n`, 4096);
    expect(records.map(({ ligne }) => ligne)).toEqual([2, 500_003]);
    expect(records[0]?.cellules[1] === long).toBe(true);
  });

  test('a quote that opens and never closes is refused before the text ends, with its line', async () => {
    const { asked, bytes } = endless('q1;q2\n1;2\n1;"', 'x\n');
    const issue = await lireTable(bytes, options);
    expect(issue).toMatchObject({ ok: false, raison: 'guillemet-ouvert' });
    expect(issue).toMatchObject({ message: expect.stringMatching(/^Ligne 3 : /) });
    expect(asked.bytes).toBeLessThan(17_000_000);
  });

  // Read again from its start at each piece, it would take hours, and the test's own time is up.
  test('however small the pieces', async () => {
    const { asked, bytes } = endless('q1\n"', 'x\n', 64);
    expect(await lireTable(bytes, options)).toMatchObject({ ok: false, raison: 'guillemet-ouvert' });
    expect(asked.bytes).toBeLessThan(17_000_000);
  });

  test('so is a line that never ends, in the records or in the header', async () => {
    for (const start of ['q1\n', '']) {
      const { asked, bytes } = endless(start, 'x');
      expect(await lireTable(bytes, options)).toMatchObject({ ok: false, raison: 'ligne-trop-longue' });
      expect(asked.bytes).toBeLessThan(17_000_000);
    }
  });
});

describe('lireTable() as it goes', () => {
  test('tells how many bytes it has read, by pieces of 256 KiB at most', async () => {
    const text = `q1\n${'1\n'.repeat(300_000)}`;
    const told: number[] = [];
    await read(text, undefined, { surProgres: (bytes) => void told.push(bytes) });
    expect(told).toEqual([262_144, 524_288, text.length]);
  });

  test('stops when the signal says so, and lets the bytes go', async () => {
    const control = new AbortController();
    let closed = false;
    async function* bytes() {
      try {
        yield encode('q1\n', 'utf-8');
        for (;;) yield encode('1\n', 'utf-8');
      } finally {
        closed = true;
      }
    }
    const seen: number[] = [];
    const reading = lireTable(bytes(), {
      colonnes,
      surEntete: () => {},
      surLigne: ({ ligne }) => {
        seen.push(ligne);
        if (ligne === 5) control.abort();
      },
      signal: control.signal,
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen).toEqual([2, 3, 4, 5]);
    expect(closed).toBe(true);
  });

  test('gives the event loop its turn', async () => {
    const control = new AbortController();
    async function* bytes() {
      yield encode('q1\n', 'utf-8');
      for (;;) yield encode('1\n'.repeat(1000), 'utf-8');
    }
    setImmediate(() => control.abort());
    const reading = lireTable(bytes(), {
      colonnes,
      surEntete: () => {},
      surLigne: () => {},
      signal: control.signal,
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('rejects when the bytes cannot be read', async () => {
    async function* bytes(): AsyncGenerator<Uint8Array> {
      yield encode('q1\n', 'utf-8');
      throw new Error('disk');
    }
    const options = { colonnes, surEntete: () => {}, surLigne: () => {} };
    await expect(lireTable(bytes(), options)).rejects.toThrow('disk');
  });
});
