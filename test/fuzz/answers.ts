import * as fc from 'fast-check';
import {
  type QuestionId,
  questionIds,
  questionOf,
  questions,
} from '../../src/cahier/people/questionnaire/all-questions.ts';
import type { Importation } from '../../src/population/questionnaire/answers-group.ts';
import { importFile } from '../../src/population/questionnaire/answers-import.ts';
import { groupOf } from '../../src/population/questionnaire/group-notes.ts';
import { byQuestion } from '../../src/population/questionnaire/question-columns.ts';
import { kind, type Outcome } from './kind.ts';
import { checkFigures } from './scenarios.ts';
import { checkCells, checkRefusal, files, pieces, type Read, readTable, type Sent } from './tables.ts';

const free = ['q31', 'q32'];
const coded = questionIds.filter((id) => !free.includes(id));

const cellsOf = (id: QuestionId): fc.Arbitrary<string> => {
  const words = questionOf(id).options.map(({ texte }) => texte);
  const ranks = words.map((_, rank) => String(rank + 1));
  return fc.oneof(
    { weight: 300, arbitrary: fc.constantFrom('', ...words, ...ranks) },
    {
      weight: 100,
      arbitrary: fc.constantFrom('', ...words.map((each) => ` ${each.toUpperCase().replaceAll("'", '’')}`)),
    },
    {
      weight: 40,
      arbitrary: fc.constantFrom(
        ...words.map((each) => each.replaceAll(',', ' –')),
        ...ranks.map((each) => `${each}.0`),
      ),
    },
    { weight: 20, arbitrary: fc.constantFrom('NA', 'n/a', 'Sans réponse', '-', '.') },
    { weight: 1, arbitrary: fc.constantFrom('7', '0', 'peut-être', '#REF!', '1.5', '-1', '\u0000') },
  );
};

const cells = Object.fromEntries(
  questionIds.map((id) => [
    id,
    free.includes(id) ? fc.constantFrom('', 'un mot', 'a\nb', 'dit "oui"') : cellsOf(id),
  ]),
);

/** Letters, digits and what cannot be read. */
const reduced = (words: string): string =>
  [...words.normalize('NFKD').toLowerCase()]
    .filter((each) => !/^(?!\ufffd)[\p{M}\p{P}\p{S}\p{Z}\p{Cf}\s]$/u.test(each))
    .join('');

const missing = /^(?:n\/?an?|sans réponse|[-–—]+|[.…]+)$/i;

/** The rank of a cell, read again: 0 for none, undefined for what is no answer. */
function rankOf(id: QuestionId, cell: string): number | undefined {
  const text = cell.trim();
  if (text === '') return 0;
  const words = questionOf(id).options.map(({ texte }) => reduced(texte));
  if (missing.test(text)) return 0;
  if (/^[1-9]([.,]0+)?$/.test(text)) return Number(text[0]) <= words.length ? Number(text[0]) : undefined;
  const place = words.findIndex((each, rank) => [each, `${rank + 1}${each}`].includes(reduced(text)));
  return place === -1 ? undefined : place + 1;
}

interface Row {
  readonly line: number;
  /** Undefined when one of its cells cannot be read. */
  readonly ranks: Readonly<Record<string, number>> | undefined;
}

function rowsOf({ records, header }: Read): Row[] {
  return records.map(({ row, cells, doubtfulQuote }) => {
    const ranks = coded.map((id) => [id, rankOf(id, cells[header.colonnes.indexOf(id)] ?? '')] as const);
    const more = cells.slice(header.colonnes.length).some((cell) => cell.trim() !== '');
    const bad = more || doubtfulQuote || ranks.some(([, rank]) => rank === undefined);
    return { line: row, ranks: bad ? undefined : (Object.fromEntries(ranks) as Record<string, number>) };
  });
}

/** Fails unless every row is kept as it says, or refused. */
function checkRows(read: Importation, rows: readonly Row[]): void {
  const kept = rows.map(({ ranks }) => ranks).filter((ranks) => ranks !== undefined);
  const counts = [read.lignes, read.refusedRows, read.respondents.nombre];
  const wanted = [rows.length, rows.length - kept.length, kept.length];
  if (counts.join() !== wanted.join()) throw new Error(`${counts.join()} where ${wanted.join()}`);
  let asides = 0;
  for (const [place, ranks] of kept.entries())
    for (const { id, filtre: filter } of questions) {
      if (free.includes(id)) continue;
      const aside = filter !== undefined && ranks[id] !== 0 && ranks[filter] !== 1;
      if (aside) asides += 1;
      const expected = aside ? 0 : ranks[id];
      const found = read.respondents.colonnes[id as keyof typeof read.respondents.colonnes][place];
      if (found !== expected) throw new Error(`${id}: ${found} where ${expected}`);
    }
  if (read.incoherentes.total !== asides) throw new Error(`${read.incoherentes.total} asides, not ${asides}`);
  checkCells(read.refusees.keptOnes, new Set(rows.flatMap(({ line, ranks }) => (ranks ? [] : [line]))));
}

async function check(sent: Sent): Promise<Outcome> {
  const table = await readTable(sent, { colonnes: questionIds, recognise: byQuestion });
  const read = await importFile(pieces(sent));
  if (read.ok !== (table !== undefined)) throw new Error('a table read twice, refused once');
  if (!read.ok) checkRefusal(read);
  if (!read.ok || table === undefined) return 'refused';
  checkRows(read, rowsOf(table));
  checkFigures(JSON.parse(JSON.stringify(groupOf(read))));
  return read.refusedRows > 0 ? 'refused' : 'accepted';
}

export const answers = kind({ name: 'reponses', share: 10, values: files(questionIds, cells), check });
