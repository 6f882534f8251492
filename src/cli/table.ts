import type { RefusedCell } from '../population/cell-fault.ts';
import { cellFaultWords } from '../population/cell-fault-words.ts';
import type { InconsistentAnswer } from '../population/questionnaire/answers-group.ts';
import { excerpt } from '../tables/excerpts.ts';
import { enumerate, type Io, refusal } from './io.ts';
import { createSpool, type Spool } from './list-on-disk.ts';
import type { Kind } from './opened-file.ts';

/* What the commands that read a table share. */

export const csv: Kind = { name: 'CSV', pattern: /\.(csv|tsv|txt)$/i };

export const csvOrParquet: Kind = { name: 'CSV ou Parquet', pattern: /\.(csv|tsv|txt|parquet)$/i };

/** One JSON document, its lists written last and bit by bit: a stream may have refused every line. */
export async function printWithLists(
  figures: object,
  lists: Readonly<Record<string, Spool<unknown>>>,
  io: Io,
): Promise<void> {
  // A full disk is told here, before half a document is printed.
  const kept = Object.entries(lists).map(
    ([name, entries]) => [name, entries.total, entries.lines()] as const,
  );
  await io.out(JSON.stringify(figures, null, 2).replace(/\n}$/, ''));
  for (const [name, total, lines] of kept) {
    await io.out(`,\n  "${name}": [`);
    for await (const some of lines) await io.out(some);
    await io.out(total === 0 ? ']' : '\n  ]');
  }
  await io.out('\n}\n');
}

/** Where a table says something: the keys of the format. */
const publishedPlace = ({ row, colonne, valeur }: TablePlace) => ({ ligne: row, colonne, valeur });

interface TablePlace {
  readonly row: number;
  readonly colonne: string;
  readonly valeur: string;
}

/** The cells for which rows are refused, as they are printed. */
export const refusedSpool = () =>
  createSpool<RefusedCell>((cell) => ({ ...publishedPlace(cell), raison: cellFaultWords(cell.fault) }));

/** The answers that are left out, as they are printed. */
export const inconsistentSpool = () => createSpool<InconsistentAnswer>(publishedPlace);

interface Read {
  readonly lignes: number;
  readonly ignored: readonly string[];
  readonly absentOnes: readonly string[];
  readonly refusedRows: number;
}

/** Unknown columns that a line names. */
const NAMED = 20;

function firsts(names: readonly string[]): string {
  const others = names.length - NAMED;
  const more = others > 0 ? ` et ${others} autre${others > 1 ? 's' : ''}` : '';
  return enumerate(names.slice(0, NAMED).map(excerpt)) + more;
}

/** What the figures do not say: columns not read, columns not there, how many lines were refused, and notices. */
export async function tell(
  { lignes, ignored, absentOnes, refusedRows: refused }: Read,
  io: Io,
  notices: readonly string[] = [],
): Promise<void> {
  const many = refused > 1 ? 's' : '';
  const lines = [
    ignored.length === 0 ? '' : `Colonnes ignorées : ${firsts(ignored)}.`,
    absentOnes.length === 0 ? '' : `Colonnes absentes : ${absentOnes.join(', ')}.`,
    lignes === 0 ? "L'en-tête est lu, mais aucune ligne ne le suit." : '',
    refused === 0 ? '' : `${refused} ligne${many} refusée${many}.`,
    ...notices,
  ];
  for (const line of lines) if (line !== '') await io.err(`${refusal(line).message}\n`);
}
