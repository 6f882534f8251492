import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { superfluous } from '../../src/tables/header.ts';
import type { CsvRecord, HeaderRead, OptionsTable } from '../../src/tables/table.ts';
import { tableFaultWords } from '../../src/tables/table-fault-words.ts';
import { readCsvTable } from '../../src/tables/table-reader.ts';
import { writeCsv } from '../../src/tables/table-writer.ts';
import { encode, pieces } from './bytes.ts';

const columns = ['q1', 'q2', 'q3'];

/** Reads a text cut in pieces, with all that was told. */
async function read(text: string, size?: number, options: Partial<OptionsTable> = {}) {
  const records: CsvRecord[] = [];
  const headers: HeaderRead[] = [];
  const issue = await readCsvTable(pieces(encode(text, 'utf-8'), size), {
    colonnes: columns,
    onHeader: (header) => void headers.push(header),
    onRow: (record) => void records.push(record),
    ...options,
  });
  return { issue, headers, records };
}

/** Line and cells of each record, the same in one piece and byte by byte. */
async function rows(text: string) {
  const [whole, cut] = [await read(text), await read(text, 1)];
  expect(cut).toEqual(whole);
  expect(whole.issue.ok).toBe(true);
  return whole.records.map(({ row, cells }) => [row, ...cells]);
}

async function refusal(text: string) {
  const [whole, cut] = [await read(text), await read(text, 1)];
  expect(cut.issue).toEqual(whole.issue);
  if (whole.issue.ok) throw new Error('a refusal was expected');
  const { fault } = whole.issue;
  return { code: fault.code, message: tableFaultWords(fault) };
}

describe('readCsvTable() refuses at once', () => {
  test.each([
    [[0x50, 0x4b, 0x03, 0x04], 'un classeur de tableur (.xlsx ou .ods), pas un CSV : dans votre tableur,'],
    [[0xd0, 0xcf, 0x11, 0xe0], 'un classeur de tableur (.xls), pas un CSV : dans votre tableur,'],
    [[0x25, 0x50, 0x44, 0x46], "un PDF, pas un CSV : ouvrez le tableau d'origine dans un tableur,"],
  ])('a file whose first bytes are %j, whatever the pieces', async (first, what) => {
    const bytes = Uint8Array.from([...first, ...encode('\nq1;q2\n1;2\n', 'utf-8')]);
    for (const size of [1, 3, 100]) {
      const headers: HeaderRead[] = [];
      const onHeader = (header: HeaderRead): void => void headers.push(header);
      const options = { colonnes: columns, onHeader, onRow: () => {} };
      const issue = await readCsvTable(pieces(bytes, size), options);
      expect(issue.ok || tableFaultWords(issue.fault)).toBe(
        `Ce fichier est ${what} choisissez Enregistrer sous, format CSV, puis importez ce fichier.`,
      );
      expect(headers).toEqual([]);
    }
  });

  test('no table that only starts like one of them', async () => {
    expect(await rows('PK;q1\n%PDF;2\n')).toEqual([[2, '%PDF', '2']]);
  });
});

describe('readCsvTable() finds the separator', () => {
  test.each([';', ',', '\t'])('%j, by the known columns of the header', async (separator) => {
    const text = [
      'q1|note, un; deux\ttrois|q2'.replaceAll('|', separator),
      '1|x|2'.replaceAll('|', separator),
    ];
    const { headers } = await read(text.join('\n'));
    expect(headers[0]?.separator).toBe(separator);
    expect(headers[0]?.absentOnes).toEqual(['q3']);
  });

  test('semicolons when all find as many columns', async () => {
    expect((await read('q1\nOui, partiellement\n')).records[0]?.cells).toEqual(['Oui, partiellement']);
  });

  test('even if a quote that another separator would open never closes', async () => {
    const { headers, records } = await read(`q1;x,"y;q2\n${'1;a;2\n'.repeat(800_000)}`);
    expect(headers[0]?.separator).toBe(';');
    expect(records).toHaveLength(800_000);
  });
});

test.each(['utf-8', 'utf-16be', 'windows-1252'] as const)(
  'readCsvTable() reads %s, even if words beyond ASCII come late',
  async (encoding) => {
    const bytes = encode(`q1;q2\n${'1;2\n'.repeat(100_000)}é;€\n`, encoding);
    for (const size of [1 << 14, 99_999]) {
      const last: string[][] = [];
      const onRow = ({ cells }: CsvRecord) => void last.splice(0, 1, [...cells]);
      const issue = await readCsvTable(pieces(bytes, size), { colonnes: columns, onHeader: () => {}, onRow });
      expect(last).toEqual([['é', '€']]);
      expect(issue.ok && issue.encoding.toLowerCase()).toBe(
        encoding.slice(0, 6) === 'utf-16' ? 'utf-16' : encoding,
      );
    }
  },
);

describe('readCsvTable() reads the header', () => {
  test('names are trimmed, in any case and quoted or not; the others are listed as typed', async () => {
    const { headers } = await read(' Q1 ;"q2";Âge;;Q9\n');
    expect(headers).toEqual([
      {
        row: 1,
        separator: ';',
        names: [' Q1 ', 'q2', 'Âge', '', 'Q9'],
        colonnes: ['q1', 'q2', null, null, null],
        ignored: ['Âge', 'colonne 4 (sans nom)', 'Q9'],
        absentOnes: ['q3'],
      },
    ]);
  });

  test('a known column given twice refuses the table, with both places', async () => {
    expect(await refusal('q1;q2;x;x; Q1\n1;2;3;4;5\n')).toEqual({
      code: 'repeated-columns',
      message: expect.stringContaining('q1 (colonnes 1, 5)'),
    });
  });

  test('no known column refuses the table, saying what was expected', async () => {
    const { code, message } = await refusal('a;b\n1;2\n');
    expect(code).toBe('no-known-column');
    expect(message).toContain('« a », « b »');
    expect(message).toContain('q1, q2, q3');
  });

  test.each(['', '\n\r\n', '  \n\t\n'])('%j is empty', async (text) => {
    expect((await refusal(text)).code).toBe('empty');
  });

  test('without records, gives none', async () => {
    for (const text of ['q1', 'q1\n', 'q1\n\n']) expect(await rows(text)).toEqual([]);
  });
});

describe('readCsvTable() with columns found and chosen by its caller', () => {
  const first = (names: readonly string[]) => names.map((nom) => (nom.startsWith('a') ? nom : null));

  test('looks for the separator with what is recognised, reads what is chosen', async () => {
    const { headers } = await read('a1,a2,b;c\n1,2,3\n', undefined, {
      recognise: first,
      choose: (names) => names.map((_, position) => (position === 2 ? 'q2' : null)),
    });
    expect(headers).toEqual([
      {
        row: 1,
        separator: ',',
        names: ['a1', 'a2', 'b;c'],
        colonnes: [null, null, 'q2'],
        ignored: ['a1', 'a2'],
        absentOnes: ['q1', 'q3'],
      },
    ]);
  });

  test('refuses a column that is recognised twice, whatever its names', async () => {
    const { issue } = await read('x;y\n1;2\n', undefined, { recognise: (names) => names.map(() => 'q1') });
    expect(issue.ok || tableFaultWords(issue.fault)).toContain('q1 (colonnes 1, 2)');
  });

  test('refuses a table without the columns required, naming these; one is in the singular', async () => {
    const refused = async (requiredNames: readonly string[]) => {
      const { issue } = await read('q1\n1\n', undefined, { requiredNames });
      return issue.ok || tableFaultWords(issue.fault);
    };
    expect(await refused(['q1', 'q2', 'q3'])).toMatch(
      /^Colonnes obligatoires absentes de l'en-tête : q2, q3\. Ajoutez-les/,
    );
    expect(await refused(['q2'])).toMatch(/^Colonne obligatoire absente de l'en-tête : q2\. Ajoutez-la/);
    expect(await refused(['q1'])).toBe(true);
  });

  test('when nothing is required, takes a header without a known column, cut as much as can be', async () => {
    const { headers } = await read('a\tb\tc;d\n', undefined, { requiredNames: [] });
    expect(headers[0]).toMatchObject({ separator: '\t', colonnes: [null, null, null] });
  });
});

describe('readCsvTable() numbers records as a text editor does', () => {
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
        const { issue, records } = await read(writeCsv([['q1', 'q2'], ...cells]).slice(1), size);
        let row = 2;
        const wanted = cells.map((texts) => {
          const start = row;
          row += texts.join('').split('\n').length;
          return { row: start, cells: texts, doubtfulQuote: false };
        });
        expect(issue.ok).toBe(true);
        expect(records).toEqual(wanted.filter(({ cells }) => cells.some((each) => each.trim() !== '')));
      }),
    );
  });
});

describe('readCsvTable() and lines of another length', () => {
  test('a short line has fewer cells; separators, spaces and empty quotes alone are a blank line', async () => {
    expect(await rows('q1;q2;q3\n1\n;;\n ; ;\n"";"";""\n;\n2;;\n')).toEqual([
      [2, '1'],
      [7, '2', '', ''],
    ]);
  });

  test('counts the records whose cells beyond the header are all empty', async () => {
    const { issue } = await read('q1;q2\n1;2\n1;2;\n;;;\n1;2; ;\n1;2;x\n1\n');
    expect(issue).toMatchObject({ ok: true, longerRows: { nombre: 2, premiere: 3 } });
    expect((await read('q1;q2\n1;2\n')).issue).toMatchObject({ longerRows: { nombre: 0 } });
  });

  test('refuses a width that no table has, whatever is in it, in a short message', async () => {
    const wide = (name: (rank: number) => string) =>
      `q1;${Array.from({ length: 16_383 }, (_, rank) => name(rank)).join(';')}\n1\n`;
    for (const text of [wide((rank) => `c${rank}`), wide(() => ''), wide(() => 'q2')]) {
      const { code, message } = await refusal(text);
      expect(code).toBe('too-many-columns');
      expect(message).toContain('16384 colonnes');
      expect(message.length).toBeLessThan(400);
    }
    expect((await read(`q1${';x'.repeat(499)}\n1\n`)).issue.ok).toBe(true);
  });
});

describe('readCsvTable() and what stands above the header', () => {
  test.each([
    ['sep=;\nq1;q2\n1;2\n', ';', 2],
    ['SEP=,\r\nq1,q2\r\n1,2\r\n', ',', 2],
    ['"sep=\t"\nq1\tq2\n1\t2\n', '\t', 2],
    ['\nsep=|\n\nq1|q2\n1|2\n', '|', 4],
    ['sep=;;\nq1;q2\n1;2\n', ';', 2],
    // It says what is not: the columns tell.
    ['sep=,\nq1;q2\n1;2\n', ';', 2],
  ] as const)('reads %j under its separator, and counts the line', async (text, separator, row) => {
    expect(await rows(text)).toEqual([[row + 1, '1', '2']]);
    expect((await read(text)).headers[0]).toMatchObject({ separator, row });
  });

  test('a declared separator wins where several find as many columns', async () => {
    expect((await read('sep=,\nq1\n1,5\n')).headers[0]?.separator).toBe(',');
  });

  test.each([
    ['Enquête 2021\nq1;q2\n1;2\n', 2],
    ['Enquête 2021;;;\n;;;\nExporté le 3 mars;par moi;;\nq1;q2;note;x\n1;2;;y\n', 4],
    ['sep=;\n"Un titre\nsur deux lignes";\nq1;q2\n1;2\n', 4],
    ['Enquête, 2021 ; résultats\n\nq1\tq2\n1\t2\n', 3],
    ['Titre\nq1\n1\n', 2],
    ['Accès;Accès\nq1;q2\n1;2\n', 2],
  ])('finds the header of %j below its titles', async (text, row) => {
    const { headers, records } = await read(text);
    expect((await read(text, 1)).headers).toEqual(headers);
    expect(headers[0]?.row).toBe(row);
    expect(records.map((record) => record.row)).toEqual([row + 1]);
  });

  test('no record under a header that is known is taken for it, whatever its cells', async () => {
    expect(await rows('q1;q2\nq1;q2\n1;q1\n')).toHaveLength(2);
    const known = (names: readonly string[]) => names.map((nom) => (nom === 'N' ? 'q1' : null));
    const { headers } = await read('a;b;c\nN;O;O\n', undefined, { requiredNames: [], recognise: known });
    expect(headers[0]?.names).toEqual(['a', 'b', 'c']);
  });

  test('of a header that nobody knows, a title has fewer cells', async () => {
    const { headers } = await read('Export\n;a;b;c;d\n0;1;2;3;4\n', undefined, { requiredNames: [] });
    expect(headers[0]?.names).toEqual(['', 'a', 'b', 'c', 'd']);
  });
});

describe('readCsvTable() and other encodings', () => {
  test.each(['utf-16le', 'utf-16be'] as const)('reads %s without its mark', async (encoding) => {
    const bytes = encode('q1;q2\n1;é€\n', encoding).subarray(2);
    for (const size of [1, 3, 100]) {
      const seen: string[][] = [];
      const onRow = ({ cells }: CsvRecord) => void seen.push([...cells]);
      const issue = await readCsvTable(pieces(bytes, size), { colonnes: columns, onHeader: () => {}, onRow });
      expect([issue.ok && issue.encoding, seen]).toEqual(['UTF-16', [['1', 'é€']]]);
    }
  });

  test('refuses a header whose columns are known in another encoding, and names it', async () => {
    const bytes = Uint8Array.from([...encode('q1;', 'utf-8'), 0x89, 0x67, 0x65, 10, 49, 10]);
    const recognise = (names: readonly string[]) =>
      names.map((nom) => (nom === 'q1' ? 'q1' : nom === 'âge' ? 'q2' : null));
    const options = { colonnes: columns, recognise, onHeader: () => {}, onRow: () => {} };
    expect(await readCsvTable(pieces(bytes), options)).toMatchObject({
      fault: { code: 'header-encoding', received: { coding: 'mac', place: 2 } },
    });
  });

  test('superfluous() tells of what is beyond the header, unless it is empty', async () => {
    const { headers, records } = await read('q1;q2\n1;2;;  ;x\n1;2;;\n');
    const found = records.map(({ cells }) => superfluous(cells, headers[0] as HeaderRead));
    expect(found).toEqual([[{ colonne: 'colonne 5', valeur: 'x' }], []]);
  });
});

describe('readCsvTable() and quotes', () => {
  test('one that never closes refuses the table, naming its line', async () => {
    const refused = await refusal('q1;q2\n1;"a\nb"\n2;"ouvert\n3;4\n');
    expect(refused.code).toBe('open-quote');
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
      { row: 2, cells: ['1', 'a "b" c'], doubtfulQuote: false },
      { row: 3, cells: ['2', 'a"b\n3;"c'], doubtfulQuote: true },
      { row: 5, cells: ['4', 'd"e'], doubtfulQuote: false },
    ]);
  });
});

describe('readCsvTable() and long texts', () => {
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
  const options = { colonnes: columns, onHeader: () => {}, onRow: () => {} };

  test('a cell of a million characters is read, with the lines after it', async () => {
    const long = 'é\n'.repeat(500_000);
    const { records } = await read(`q1;q2\n1;"${long}"\n2;b\n`, 4096);
    expect(records.map(({ row }) => row)).toEqual([2, 500_003]);
    expect(records[0]?.cells[1] === long).toBe(true);
  });

  test('a quote that opens and never closes is refused before the text ends, with its line', async () => {
    const { asked, bytes } = endless('q1;q2\n1;2\n1;"', 'x\n');
    const issue = await readCsvTable(bytes, options);
    expect(issue).toMatchObject({ ok: false, fault: { code: 'open-quote' } });
    expect(issue.ok || tableFaultWords(issue.fault)).toMatch(/^Ligne 3 : /);
    expect(asked.bytes).toBeLessThan(17_000_000);
  });

  // Read again from its start at each piece, it would take hours, and the test's own time is up.
  test('however small the pieces', async () => {
    const { asked, bytes } = endless('q1\n"', 'x\n', 64);
    expect(await readCsvTable(bytes, options)).toMatchObject({ ok: false, fault: { code: 'open-quote' } });
    expect(asked.bytes).toBeLessThan(17_000_000);
  });

  test('so is a line that never ends, in the records or in the header', async () => {
    for (const start of ['q1\n', '']) {
      const { asked, bytes } = endless(start, 'x');
      expect(await readCsvTable(bytes, options)).toMatchObject({
        ok: false,
        fault: { code: 'row-too-long' },
      });
      expect(asked.bytes).toBeLessThan(17_000_000);
    }
  });
});

describe('readCsvTable() as it goes', () => {
  test('tells how many bytes it has read, by pieces of 256 KiB at most', async () => {
    const text = `q1\n${'1\n'.repeat(300_000)}`;
    const told: number[] = [];
    await read(text, undefined, { onProgress: (bytes) => void told.push(bytes) });
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
    const reading = readCsvTable(bytes(), {
      colonnes: columns,
      onHeader: () => {},
      onRow: ({ row }) => {
        seen.push(row);
        if (row === 5) control.abort();
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
    const reading = readCsvTable(bytes(), {
      colonnes: columns,
      onHeader: () => {},
      onRow: () => {},
      signal: control.signal,
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('rejects when the bytes cannot be read', async () => {
    async function* bytes(): AsyncGenerator<Uint8Array> {
      yield encode('q1\n', 'utf-8');
      throw new Error('disk');
    }
    const options = { colonnes: columns, onHeader: () => {}, onRow: () => {} };
    await expect(readCsvTable(bytes(), options)).rejects.toThrow('disk');
  });
});
