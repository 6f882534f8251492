import { columnBeyond, unnamedColumn } from './column-words.ts';
import { excerpt } from './excerpts.ts';
import { type Candidate, findCandidate } from './header-candidates.ts';
import { columnsFault } from './header-faults.ts';
import { quoteFault } from './row-faults.ts';
import type { ColumnOptions, HeaderRead, Placer } from './table.ts';
import { refuseTable, type TableRefusal } from './table-fault.ts';

export interface HeaderFound {
  readonly ok: true;
  readonly header: HeaderRead;
  /** Characters that stand above it. */
  readonly debut: number;
}

const nameIt = (cellule: string): string => cellule.trim().toLowerCase();

/** Columns by their own names, trimmed and in any letter case. */
const byName =
  (columns: readonly string[]): Placer =>
  (names) =>
    names.map((nom) => (columns.includes(nameIt(nom)) ? nameIt(nom) : null));

/**
 * Reads the header among the first records of a text without blank lines before it; `declare` is the separator that the
 * file says, if it does. Undefined while the text does not hold it whole; once `fin`, what is there is the table.
 */
export function readHeader(
  texte: string,
  end: boolean,
  row: number,
  declare: string,
  options: ColumnOptions,
): HeaderFound | TableRefusal | undefined {
  const { colonnes: columns, recognise = byName(columns), choose, requiredNames } = options;
  if (texte === '' && end) return refuseTable({ code: 'empty', limits: { columns } });
  const recognised = findCandidate(texte, end, recognise, requiredNames, declare);
  if (recognised === undefined) return undefined;
  const chosen = choose === undefined ? recognised : { ...recognised, itemsRead: choose(recognised.names) };
  const opened = end ? quoteFault(texte, chosen.parsedText, row) : undefined;
  const fault = opened ?? columnsFault(chosen, recognise, options);
  if (fault !== undefined) return refuseTable(fault);
  return { ok: true, header: header(chosen, columns, row), debut: afterLines(texte, chosen.linesAbove) };
}

/** The header of a table whose names stand beside its rows. */
export function namedHeader(
  names: readonly string[],
  options: ColumnOptions,
): { readonly ok: true; readonly header: HeaderRead } | TableRefusal {
  const { colonnes: columns, recognise = byName(columns), choose = recognise } = options;
  const found = { names, itemsRead: choose(names), separator: ',' as const, linesAbove: 0 };
  const fault = columnsFault(found, recognise, options);
  return fault === undefined ? { ok: true, header: header(found, columns, 0) } : refuseTable(fault);
}

function afterLines(texte: string, lignes: number): number {
  let place = 0;
  for (let rank = 0; rank < lignes; rank++) place = texte.indexOf('\n', place) + 1;
  return place;
}

function header(
  { separator, names, itemsRead, linesAbove }: Omit<Candidate, 'parsedText' | 'knownItems' | 'filledCount'>,
  columns: readonly string[],
  row: number,
): HeaderRead {
  return {
    row: row + linesAbove,
    separator,
    names: names.map(excerpt),
    colonnes: itemsRead,
    ignored: names.flatMap((nom, rank) =>
      itemsRead[rank] === null ? [excerpt(nom.trim()) || unnamedColumn(rank + 1)] : [],
    ),
    absentOnes: columns.filter((colonne) => !itemsRead.includes(colonne)),
  };
}

/** Cells that hold something beyond the last column of the header, with what to call their column. */
export function superfluous(
  cells: readonly string[],
  { colonnes: columns }: HeaderRead,
): { readonly colonne: string; readonly valeur: string }[] {
  if (cells.length <= columns.length) return [];
  return cells
    .slice(columns.length)
    .flatMap((valeur, rank) =>
      valeur.trim() === '' ? [] : [{ colonne: columnBeyond(columns.length + rank + 1), valeur }],
    );
}
