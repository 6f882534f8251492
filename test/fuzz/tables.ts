import { deepStrictEqual } from 'node:assert/strict';
import * as fc from 'fast-check';
import type { RefusedCell } from '../../src/population/cell-fault.ts';
import { cellFaultWords } from '../../src/population/cell-fault-words.ts';
import type { ColumnOptions, CsvRecord, HeaderRead } from '../../src/tables/table.ts';
import type { TableRefusal } from '../../src/tables/table-fault.ts';
import { tableFaultWords } from '../../src/tables/table-fault-words.ts';
import { readCsvTable } from '../../src/tables/table-reader.ts';
import { encode, type Written } from '../tables/bytes.ts';
import { checkSentence } from './messages.ts';
import { mutatedBytes, mutatedText } from './mutate.ts';

/** A file, and where its bytes are cut. */
export interface Sent {
  readonly bytes: Uint8Array;
  readonly cuts: readonly number[];
}

/** Its bytes, in their pieces. */
export async function* pieces({ bytes, cuts }: Sent): AsyncGenerator<Uint8Array> {
  const at = cuts.map((cut) => Math.floor(cut * bytes.length)).sort((a, b) => a - b);
  let from = 0;
  for (const to of [...at, bytes.length]) {
    yield bytes.subarray(from, to);
    from = to;
  }
}

const separators = fc.constantFrom(';', ',', '\t');
const ends = fc.constantFrom('\n', '\r\n', '\r');
const encodings = fc.constantFrom<Written>(
  'utf-8',
  'utf-8 with mark',
  'utf-16le',
  'utf-16be',
  'windows-1252',
);

const damage = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom('"', '""', '";"', ';', ',', '\t', '\n', '\r', '\r\n', '\n\n', '|'),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '\u0000',
      '\ufeff',
      '\u2028',
      '\u00a0',
      'é',
      '€',
      '\ufffd',
      '👩‍⚕️',
      "'",
      '=1+1',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '-1',
      '1e400',
      '1e+05',
      'N/A',
      '#DIV/0!',
      'Ã©',
      'NaN',
      '1,234',
      '12 500,5',
      '2400.5 €',
      'Oui',
      '3',
      '999',
      '1/3',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ';'.repeat(3000),
      'x'.repeat(20_000),
      ' '.repeat(20_000),
      '"'.repeat(1001),
      '\n'.repeat(5000),
    ),
  },
);

interface Draft {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly separator: string;
  readonly end: string;
  readonly quoted: boolean;
  readonly last: boolean;
  /** What stands above the header. */
  readonly titles: string;
}

function textOf({ header, rows, separator, end, quoted, last, titles }: Draft): string {
  const cell = (text: string): string =>
    quoted || /[;,\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return titles + [header, ...rows].map((row) => row.map(cell).join(separator)).join(end) + (last ? end : '');
}

/** Tables of some columns, whose cells are mostly readable; then damaged, encoded, damaged again, and cut. */
export function files(
  columns: readonly string[],
  cells: Readonly<Record<string, fc.Arbitrary<string>>>,
): fc.Arbitrary<Sent> {
  const headers = fc.oneof(
    { weight: 6, arbitrary: fc.constant(columns) },
    { weight: 2, arbitrary: fc.shuffledSubarray([...columns], { minLength: 1 }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.shuffledSubarray([...columns]),
          fc.array(fc.constantFrom('note', '', 'q1', 'age', ' AGE ', 'pathologie_x', 'pathologie_')),
        )
        .map(([some, more]) => [...some, ...more]),
    },
  );
  const drafts = headers.chain((header) =>
    fc.record<Draft>({
      header: fc.constant(header),
      rows: fc.array(fc.tuple(...header.map((name) => cells[name] ?? fc.constantFrom('', '0', '1', 'mot'))), {
        maxLength: 12,
      }),
      separator: separators,
      end: ends,
      quoted: fc.boolean(),
      last: fc.boolean(),
      titles: fc.oneof(
        { weight: 6, arbitrary: fc.constant('') },
        {
          weight: 1,
          arbitrary: fc.constantFrom(
            'Un titre\n',
            'Un titre;;\n;;\n',
            '\r\nsep=;\r\n',
            'sep=,\n"Un\ntitre"\n',
          ),
        },
      ),
    }),
  );
  return damaged(drafts.map(textOf));
}

/** The files of some texts: damaged, encoded, damaged again, and cut. */
export function damaged(whole: fc.Arbitrary<string>): fc.Arbitrary<Sent> {
  const texts = mutatedText(whole, damage);
  const encoded = fc.tuple(texts, encodings).map(([text, encoding]) => encode(text, encoding));
  const bytes = fc.oneof({ weight: 4, arbitrary: encoded }, { weight: 1, arbitrary: mutatedBytes(encoded) });
  return fc.record({ bytes, cuts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }) });
}

/** Files that are few and huge: columns, lines, cells or quotes by the hundred thousand. */
export function hugeFiles(columns: readonly string[]): fc.Arbitrary<Sent> {
  const header = columns.join(';');
  const many = (make: (rank: number) => string): string =>
    Array.from({ length: 100_000 }, (_, rank) => make(rank)).join(';');
  return fc
    .constantFrom<() => string>(
      () => `${header};${many((rank) => `c${rank}`)}\n1;2`,
      () => `${header};${many((rank) => `pathologie_${rank}`)}\n1;2`,
      () => `${header};${many(() => 'pathologie_x')}\n1`,
      () => `${many(() => '')}\n`,
      () => `${header}\n${many(() => '1')}\n`,
      () => `${header}\n"${many(() => 'x')}`,
      () => `${header}\n${'"'.repeat(200_001)}`,
      () => `${header}\n${'a"'.repeat(100_000)}`,
      () => `${header}\n${' '.repeat(2_000_000)}`,
      () => `${header}\n${'\n'.repeat(500_000)}1`,
      () => `${header}\n${'\u0000'.repeat(1_000_000)}`,
      () => `${'('.repeat(200_000)};${header}\n`,
      () => `${header}\n${`${'9'.repeat(100_000)};`.repeat(10)}`,
      () => 'x'.repeat(4_100_000),
      () => `${';'.repeat(100_000)}x;${header}\n`,
      () => `${header}\n${`${' '.repeat(100_000)}x;`.repeat(5)}`,
    )
    .map((make) => ({ bytes: encode(make(), 'utf-8'), cuts: [0.1, 0.5, 0.50001] }));
}

export interface Read {
  readonly records: readonly CsvRecord[];
  readonly header: HeaderRead;
}

/** Which UTF-16 some bytes are, with its mark or without. */
const bigEndian = ([first, second]: Uint8Array): boolean => first === 0xfe || (first === 0 && second !== 0);

const labels = { 'UTF-8': 'utf-8', 'Windows-1252': 'windows-1252' } as const;

function decoded(bytes: Uint8Array, encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252'): string {
  const label = encoding === 'UTF-16' ? (bigEndian(bytes) ? 'utf-16be' : 'utf-16le') : labels[encoding];
  return new TextDecoder(label).decode(bytes).replace(/\r\n?/g, '\n');
}

/** A text without what a table adds to its cells. */
const bare = (text: string): string => text.replace(/[\s\ufeff";,\t]/g, '');

async function readOnce(sent: Sent, columns: ColumnOptions) {
  const records: CsvRecord[] = [];
  let header: HeaderRead | undefined;
  const table = await readCsvTable(pieces(sent), {
    ...columns,
    onHeader: (read) => {
      header = read;
    },
    onRow: ({ row, cells, doubtfulQuote }) => records.push({ row, cells: [...cells], doubtfulQuote }),
  });
  return { table, records, header };
}

/**
 * The records of a file, once it is sure that they are all of it: cut otherwise it gives the same, no text is lost or
 * made, each stands where it says. Undefined when the table is refused, in a sentence.
 */
export async function readTable(sent: Sent, columns: ColumnOptions): Promise<Read | undefined> {
  const cut = await readOnce(sent, columns);
  const whole = await readOnce({ ...sent, cuts: [] }, columns);
  deepStrictEqual(cut.table, whole.table, 'cut otherwise, another table');
  if (!cut.table.ok) {
    checkRefusal(cut.table);
    return undefined;
  }
  deepStrictEqual(cut.records, whole.records, 'cut otherwise, other records');
  const { records, header } = cut;
  if (header === undefined) throw new Error('a table without a header');
  checkNothingLost(decoded(sent.bytes, cut.table.encoding), records, header);
  return { records, header };
}

export function checkRefusal({ fault }: TableRefusal): void {
  const message = tableFaultWords(fault);
  checkSentence(message.replace(/«.*»/s, ''));
  if (message.length > 2500) throw new Error(`a message of ${message.length} characters`);
}

function checkNothingLost(
  text: string,
  records: readonly CsvRecord[],
  { row: top, names }: HeaderRead,
): void {
  const lines = text.split('\n');
  // What stands above the header is a title, or says the separator.
  const all = bare(lines.slice(top - 1).join('\n'));
  const read = bare(records.flatMap(({ cells }) => cells).join(''));
  const header = bare(names.join(''));
  const cut = names.some((nom) => nom.endsWith('…'));
  if (cut ? !all.endsWith(read) : all !== header + read) throw new Error('some text is lost, or made');
  let next = top + 1;
  for (const { row, cells } of records) {
    if (row < next) throw new Error(`line ${row} after line ${next - 1}`);
    next = row + cells.join('').split('\n').length;
    const [line, own] = [bare(lines[row - 1] ?? ''), bare(cells.join(''))];
    if (next === row + 1 ? line !== own : !own.startsWith(line)) throw new Error(`line ${row} is another`);
  }
}

/** Refused cells: each in a refused record, with its column, what was typed, and what to do. */
export function checkCells(cells: readonly RefusedCell[], refused: ReadonlySet<number>): void {
  for (const { row, colonne, valeur, fault } of cells) {
    if (!refused.has(row)) throw new Error(`line ${row} is not refused`);
    if (colonne.trim() === '') throw new Error(`line ${row}: a column without a name`);
    if ([...valeur].length > 121) throw new Error(`a value of ${valeur.length} characters`);
    checkSentence(cellFaultWords(fault), [valeur, valeur.trim()]);
  }
  const told = new Set(cells.map(({ row }) => row));
  for (const line of refused)
    if (!told.has(line)) throw new Error(`line ${line} is refused without a reason`);
}
