import { type Candidate, WIDTH } from './header-candidates.ts';
import { isFrench, reread } from './mistaken-encodings.ts';
import type { ColumnOptions, Placer } from './table.ts';
import type { HeaderColumn, TableFault } from './table-fault.ts';

/** Why a table cannot be read, as its header tells; undefined when it can. */
export function columnsFault(
  { names, itemsRead }: Pick<Candidate, 'names' | 'itemsRead'>,
  recognise: Placer,
  { colonnes: columns, requiredNames }: ColumnOptions,
): TableFault | undefined {
  if (names.length > WIDTH)
    return { code: 'too-many-columns', limits: { max: WIDTH }, received: names.length };
  const header = names.map((name, rank): HeaderColumn => ({ place: rank + 1, name }));
  const unknown = header.filter((_, rank) => itemsRead[rank] === null);
  const coding = codingFault(unknown, recognise);
  if (coding !== undefined) return coding;
  if (requiredNames?.length !== 0 && unknown.length === header.length)
    return { code: 'no-known-column', limits: { columns }, received: header };
  const doubles = inDouble(itemsRead);
  if (doubles.length > 0) return { code: 'repeated-columns', received: doubles };
  const missingOnes = (requiredNames ?? []).filter((colonne) => !itemsRead.includes(colonne));
  if (missingOnes.length === 0) return undefined;
  return { code: 'missing-columns', limits: { columns: missingOnes }, received: unknown };
}

/** A name that is one of ours in another encoding: its cells would be read as other letters as well. */
function codingFault(unknown: readonly HeaderColumn[], recognise: Placer): TableFault | undefined {
  for (const column of unknown) {
    if (isFrench(column.name)) continue;
    const misread = reread(column.name).find((each) => recognise([each.rereadText])[0] !== null);
    if (misread !== undefined) return { code: 'header-encoding', received: { ...column, ...misread } };
  }
  return undefined;
}

/** Columns that are there several times, with their places from 1: found in one pass. */
function inDouble(itemsRead: readonly (string | null)[]): [colonne: string, places: number[]][] {
  const places = new Map<string, number[]>();
  for (const [rank, colonne] of itemsRead.entries()) {
    if (colonne === null) continue;
    const others = places.get(colonne);
    if (others === undefined) places.set(colonne, [rank + 1]);
    else others.push(rank + 1);
  }
  return [...places].filter(([, ranks]) => ranks.length > 1);
}
