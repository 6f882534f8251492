/** Tables that are hard to read, in three ways: a CSV by our own reader, the same by DuckDB, the same as a Parquet. */

import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byName } from '../../src/population/patients/column-names.ts';
import { patientsColumns } from '../../src/population/patients/patients-table.ts';
import { byGroupementName, groupementColumns } from '../../src/scenario/table/groupement-columns.ts';
import type { ColumnOptions } from '../../src/tables/table.ts';
import { ipep } from '../cli/run.ts';
import { groupementFiles } from '../fuzz/groupements.ts';
import { patientFiles } from '../fuzz/patients.ts';
import { pieces, readTable, type Sent } from '../fuzz/tables.ts';
import { table as patients } from '../population/patients/tables.ts';
import { BASE, table as groupements, YEAR } from '../scenario/table/groupement-tables.ts';
import { textParquet, written } from './written-parquet.ts';

const ofPatients: ColumnOptions = { colonnes: patientsColumns, recognise: byName };
const ofGroupements: ColumnOptions = { colonnes: groupementColumns, recognise: byGroupementName };

interface Reading {
  readonly command: string;
  readonly columns: ColumnOptions;
}

const readings: readonly Reading[] = [
  { command: 'patientele', columns: ofPatients },
  { command: 'ajuster', columns: ofPatients },
  { command: 'valider', columns: ofGroupements },
];

const LEFT = /^DuckDB ne lirait pas ce CSV .*\n/m;

/** What a command says of a file; in DuckDB, without the line that says who read it. */
async function said(command: string, file: string, ...options: readonly string[]) {
  const { code, out, err } = await ipep([command, file, ...options]);
  return { code, out, err: err.replace(LEFT, ''), left: LEFT.test(err) };
}

async function bytesOf(sent: Sent): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces(sent)) all.push(piece);
  return Buffer.concat(all);
}

/** Holds a file to what our own reader says of it; whether DuckDB read it. */
async function checkCsv(command: string, bytes: Uint8Array): Promise<boolean> {
  const file = written('hostile.csv', bytes);
  const { left, ...byDuckDb } = await said(command, file, '--moteur', 'duckdb');
  const { left: _, ...byUs } = await said(command, file);
  expect(byDuckDb).toEqual(byUs);
  return !left;
}

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Cells written anew as a CSV without a fault of its own, and as a Parquet: the same, but for how rows are numbered. */
async function checkParquet({ command, columns }: Reading, sent: Sent): Promise<boolean> {
  const read = await readTable(sent, columns).catch(() => undefined);
  if (read === undefined) return false;
  const { names } = read.header;
  // A table has a name once: two engines name the second otherwise.
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) return false;
  // SQL, which writes the file, takes no such name.
  if (names.some((name) => name === '' || name.includes('\0'))) return false;
  const rows = read.records.map(({ cells }) =>
    names.map((_, rank) => (cells[rank] ?? '').replace(/\n/g, ' ')),
  );
  const csv = [names, ...rows].map((row) => `${row.map(cell).join(';')}\n`).join('');
  const inCsv = await said(command, written('clean.csv', csv));
  const inParquet = await said(command, await textParquet('clean.parquet', names, rows));
  const numbered = (text: string): string =>
    text
      .replace(/("ligne": ?)(\d+)/g, (_, key, line) => `${key}${Number(line) - 1}`)
      .replace(/(?<=ligne )(\d+)/gi, (line) => `${Number(line) - 1}`);
  expect(inParquet).toEqual({ ...inCsv, out: numbered(inCsv.out), err: numbered(inCsv.err) });
  return true;
}

/** Each is two commands and a database: `npm run fuzz:properties` makes as many of each of ten seeds. */
const CASES = 30;

describe.each(readings)('ipep $command on generated tables', (reading) => {
  const { command } = reading;
  const files: fc.Arbitrary<Sent> = command === 'valider' ? groupementFiles : patientFiles;

  test('says of a CSV by DuckDB what it says by itself', async () => {
    let byDuckDb = 0;
    const holds = fc.asyncProperty(files, async (sent) => {
      if (await checkCsv(command, await bytesOf(sent))) byDuckDb += 1;
    });
    await fc.assert(holds, { numRuns: CASES });
    // Files of which DuckDB reads none would compare our reader with itself.
    expect(byDuckDb).toBeGreaterThan(CASES / 10);
  });

  test('says of a Parquet what it says of the CSV', async () => {
    let compared = 0;
    const holds = fc.asyncProperty(files, async (sent) => {
      if (await checkParquet(reading, sent)) compared += 1;
    });
    await fc.assert(holds, { numRuns: CASES });
    expect(compared).toBeGreaterThan(CASES / 3);
  });
});

describe('files that real programs wrote', () => {
  const folder = new URL('../cases/', import.meta.url);
  const cases = readdirSync(folder).filter((name) => /^(10|11|12|16)-.*csv$/.test(name));

  test.each(cases)('%s: the same by DuckDB, and as a Parquet', async (name) => {
    const bytes = readFileSync(new URL(name, folder));
    for (const reading of readings.slice(0, 2)) {
      await checkCsv(reading.command, bytes);
      expect(await checkParquet(reading, { bytes, cuts: [] })).toBe(true);
    }
  });
});

const plain = patients([{ id: 'a' }, { id: 'b' }]);
const [head = '', first = '', second = ''] = plain.split('\n');

/** What makes two readers of CSV differ, and whether nothing is said of our own having read it. */
const shapes: readonly (readonly [name: string, text: string | Uint8Array, byDuckDb: boolean])[] = [
  ['LF', plain, true],
  ['CRLF', plain.replaceAll('\n', '\r\n'), true],
  ['no end of the last line', plain.trimEnd(), true],
  ['a mark of UTF-8', `\ufeff${plain}`, true],
  ['quoted cells', plain.replace(first, first.split(';').map(cell).join(';')), true],
  ['a title above the header', `Export du groupement\n\n${plain}`, true],
  ['« sep=; »', `sep=;\n${plain}`, true],
  ['LF and CRLF', `${head}\n${first}\r\n${second}\n`, false],
  ['CR alone', plain.replaceAll('\n', '\r'), false],
  ['a CR inside a line', `${head}\r\n${first.replace(';', ';\r')}\r\n${second}\r\n`, false],
  ['blank lines', `${head}\n\n${first}\n \n${second}\n\n`, false],
  ['lines of separators', `${head}\n${head.replace(/[^;]/g, '')}\n${first}\n`, true],
  ['a line that is short', `${head}\n${first.slice(0, -3)}\n${second}\n`, false],
  ['a cell too many', `${head}\n${first};x\n${second}\n`, false],
  ['an empty cell too many', `${head}\n${first};\n${second}\n`, false],
  ['an empty last cell', `${head}\n${first.replace(/[^;]*$/, '')}\n${second}\n`, true],
  ['a line end in quotes', `${head}\n${first.replace(/[^;]*$/, '"a\nb"')}\n${second}\n`, false],
  ['a space before a quote', `${head}\n${first.replace(/;H;/, '; "H";')}\n${second}\n`, false],
  // Refused: who refused it is not said.
  ['a quote that never closes', `${head}\n${first.replace(/;H;/, ';"H;')}\n${second}\n`, true],
  ['a quote inside a cell', `${head}\n${first.replace(/[^;]*$/, 'a"b')}\n${second}\n`, true],
  ['Windows-1252', Buffer.from(plain.replace(/;a$/m, ';é'), 'latin1'), false],
  ['UTF-16 without its mark', Buffer.from(plain, 'utf16le'), false],
  ['a zero byte', plain.replace(/;a$/m, ';\0'), false],
  [
    'ids with blanks of every kind around',
    patients([{ id: ' a\u00a0' }, { id: 'a' }, { id: '\u2003a' }]),
    true,
  ],
  ['ids that are not ASCII', patients([{ id: 'é' }, { id: 'é' }, { id: '\ufffd' }]), true],
  [
    '« 1,234 », and sexes in figures',
    patients([{ soins_de_ville: '1,234' }, { sexe: '2' }, { sexe: '1' }]),
    true,
  ],
  ['a tab between cells', plain.replaceAll(';', '\t'), true],
];

describe('a CSV by DuckDB', () => {
  test.each(shapes)('%s', async (_, text, byDuckDb) => {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    expect(await checkCsv('patientele', bytes)).toBe(byDuckDb);
  });

  test('of groupements, whose credits are in one column of two', async () => {
    expect(await checkCsv('valider', Buffer.from(groupements(BASE, YEAR)))).toBe(true);
    expect(await checkCsv('valider', Buffer.from(groupements(BASE, YEAR.replace('0,1', ''))))).toBe(true);
  });
});
