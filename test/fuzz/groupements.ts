import { deepStrictEqual } from 'node:assert/strict';
import * as fc from 'fast-check';
import { evaluate } from '../../src/scenario/run/evaluate.ts';
import { byGroupementName, groupementColumns } from '../../src/scenario/table/groupement-columns.ts';
import type { GroupementFault } from '../../src/scenario/table/groupement-fault.ts';
import { groupementFaultWords } from '../../src/scenario/table/groupement-fault-words.ts';
import { readingWords } from '../../src/scenario/table/reading-words.ts';
import { readTable as readGroupements } from '../../src/scenario/table/table-scenario.ts';
import { excerpt } from '../../src/tables/excerpts.ts';
import { kind, type Outcome } from './kind.ts';
import { checkSentence } from './messages.ts';
import { checkFigures } from './scenarios.ts';
import { damaged, pieces, type Read, readTable, type Sent } from './tables.ts';

/** A number as a spreadsheet may write it: whole, with cents, a space in its thousands. */
const written = (min: number, max: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min, max }), fc.constantFrom('', '', ',5', '.25'), fc.boolean())
    .map(([whole, cents, spaced]) => {
      const digits = spaced ? String(whole).replace(/(?<=\d)(?=(\d{3})+$)/g, ' ') : String(whole);
      return digits + cents;
    });

const year = fc.record({
  patients: fc.oneof(
    { weight: 20, arbitrary: fc.integer({ min: 100, max: 90_000 }).map(String) },
    { weight: 1, arbitrary: fc.constantFrom('0', '', 'douze', '5000,5') },
  ),
  reelle: written(500, 9000),
  ajustee: written(500, 9000),
  score: fc.oneof(
    { weight: 20, arbitrary: written(0, 99) },
    { weight: 1, arbitrary: fc.constantFrom('', '130', '-1', 'NA') },
  ),
});

const groupement = fc.record({
  nom: fc.constantFrom('Les Tilleuls', 'Quais', 'Pôle de l’Étang', "Maison d'à côté", '=Val', 'A;B'),
  first: fc.constantFrom(2019, 2019, 2020),
  years: fc.array(year, { minLength: 2, maxLength: 6 }),
  credits: fc.constantFrom('60000', '75 000,50 €', '30000', '', '1e5'),
  appreciation: fc.constantFrom('0,1', '10 %', '', '-0.2'),
  maximum: fc.constantFrom('', '120', '100', '110'),
});

interface Manner {
  readonly separator: string;
  readonly end: string;
  /** Which one of the two columns gives the credits. */
  readonly calculated: boolean;
  readonly shuffle: readonly number[];
}

/** The table of some groupements, mostly whole: its rows in their order, its columns in any. */
function textOf(
  groupements: readonly (typeof groupement extends fc.Arbitrary<infer T> ? T : never)[],
  manner: Manner,
): string {
  const { separator, end, calculated, shuffle } = manner;
  const cell = (text: string): string => (/[;,\t"]/.test(text) ? `"${text}"` : text);
  const rows = groupements.flatMap(({ nom, first, years, credits, appreciation, maximum }, at) =>
    years.map(({ patients, reelle, ajustee, score }, rank) => {
      const base = rank === 0;
      const given = [calculated ? '' : credits, calculated ? appreciation : ''];
      return [
        `${nom} ${at}`,
        String(first),
        String(first - 1 + rank),
        patients,
        reelle,
        ajustee,
        base ? '' : score,
        base ? '' : maximum,
        ...given,
      ];
    }),
  );
  const order = groupementColumns
    .map((_, rank) => rank)
    .sort((a, b) => (shuffle[a] ?? 0) - (shuffle[b] ?? 0));
  return [groupementColumns, ...rows]
    .map((row) => order.map((rank) => cell(row[rank] ?? '')).join(separator))
    .join(end);
}

const texts = fc
  .tuple(
    fc.array(groupement, { minLength: 1, maxLength: 4 }),
    fc.record<Manner>({
      separator: fc.constantFrom(';', ';', '\t', ','),
      end: fc.constantFrom('\n', '\r\n'),
      calculated: fc.boolean(),
      shuffle: fc.array(fc.nat(9), { minLength: 10, maxLength: 10 }),
    }),
  )
  .map(([all, manner]) => textOf(all, manner));

/** Fails unless a fault is said in a sentence, at a place that the table has, with what stands there. */
function checkFault(fault: GroupementFault, read: Read | undefined): void {
  const { line, column, received } = fault;
  checkSentence(groupementFaultWords(fault), [received, ...(read?.header.ignored ?? [])]);
  if (line === 0) return;
  const record = read?.records.find(({ row }) => row === line);
  if (read === undefined || record === undefined) throw new Error(`no line ${line}`);
  const place = (read.header.colonnes as readonly (string | null)[]).indexOf(column);
  // Of a record as a whole, or beyond the header: a column without a name of the format.
  if (place === -1) {
    if (column.trim() === '') throw new Error(`line ${line}: a column without a name`);
    return;
  }
  const there = excerpt(record.cells[place] ?? '');
  if (received !== there)
    throw new Error(`line ${line}, ${column}: « ${received} » where « ${there} » stands`);
}

async function check(sent: Sent): Promise<Outcome> {
  const [cut, whole] = [
    await readGroupements(pieces(sent)),
    await readGroupements(pieces({ ...sent, cuts: [] })),
  ];
  deepStrictEqual(cut, whole, 'cut otherwise, another table');
  const table = await readTable(sent, { colonnes: groupementColumns, recognise: byGroupementName });
  if (!cut.ok) {
    if (cut.faults.length === 0) throw new Error('refused without a fault');
    const places = cut.faults.map(({ line, column }) => `${line} ${column}`);
    if (new Set(places).size < places.length) throw new Error(`a cell refused twice: ${places.join(', ')}`);
    for (const fault of cut.faults) checkFault(fault, table);
    return 'refused';
  }
  if (table === undefined) throw new Error('a table read twice, refused once');
  readingWords(cut.reading).forEach((words) => {
    checkSentence(words, cut.reading.ignored);
  });
  // Nothing is taken in silence, nor left out: a year a row.
  const filled = table.records.filter(({ cells }) => cells.some((each) => each.trim() !== '')).length;
  const years = cut.document.groupements.reduce((sum, { annees }) => sum + annees.length, 0);
  if (years !== filled || cut.reading.rows !== filled) throw new Error(`${years} years of ${filled} rows`);
  checkFigures(JSON.parse(JSON.stringify(evaluate(cut.scenario))));
  return 'accepted';
}

/** Tables of groupements, mostly whole, damaged now and then. */
export const groupementFiles = damaged(texts);

export const groupements = kind({ name: 'groupements', share: 8, values: groupementFiles, check });
