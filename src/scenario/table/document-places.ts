import { counts } from '../format/counts.ts';
import type { Fault } from '../format/faults.ts';
import { pathParts } from '../format/scenario-document.ts';
import type { GroupementColumn } from './groupement-columns.ts';
import type { GroupementFault } from './groupement-fault.ts';
import type { GroupementRow } from './groupement-row.ts';
import type { TableGroupement } from './table-document.ts';

const [, MOST] = counts.groupements;

interface Cell {
  readonly row: GroupementRow;
  readonly column: GroupementColumn;
}

/** The columns of a year's values, by their keys in a scenario. */
const yearColumns: Readonly<Record<string, GroupementColumn>> = {
  patients: 'patients',
  depenseReelle: 'depense_reelle',
  depenseAjustee: 'depense_ajustee',
  qualite: 'score',
  'qualite.score': 'score',
  'qualite.maximum': 'maximum',
};

/**
 * A fault of the scenario that a table made, at the cell that its value came from; undefined for what no cell says: a
 * year that has no row, which the table tells itself.
 */
export function faultInTable(
  { path, ...expected }: Fault,
  groupements: readonly TableGroupement[],
): GroupementFault | undefined {
  const cell = cellOf(path, groupements);
  if (cell === undefined) return undefined;
  const { row, column } = cell;
  return { ...expected, line: row.line, column, received: row.typed[column] ?? '' };
}

function cellOf(path: string, groupements: readonly TableGroupement[]): Cell | undefined {
  const [, rank, key, ...rest] = pathParts(path);
  // The list of groupements is too long: the first that is too many.
  if (rank === undefined) return at(groupements.at(MOST)?.rows[0], 'groupement');
  const groupement = groupements[Number(rank)];
  if (groupement === undefined) return undefined;
  const { rows, given, years } = groupement;
  switch (key) {
    case 'nom':
      return at(rows[0], 'groupement');
    case 'premiereAnnee':
      return at(given.premiere_annee, 'premiere_annee');
    case 'credits':
      if (rest[0] === 'patients') return at(years[1], 'patients');
      return rest[0] === 'montant' ? at(given.credits, 'credits') : at(given.appreciation, 'appreciation');
    default: {
      const [place, ...field] = rest;
      const column = yearColumns[field.join('.')];
      return column && at(years[Number(place)], column);
    }
  }
}

const at = (row: GroupementRow | undefined, column: GroupementColumn): Cell | undefined =>
  row && { row, column };
