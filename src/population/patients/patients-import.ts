import { createList, freeze, RETAINED_LIMIT } from '../../tables/bounded-list.ts';
import { excerpt } from '../../tables/excerpts.ts';
import type { TableRefusal } from '../../tables/table-fault.ts';
import { createRegister, type Register } from './decision-log.ts';
import { createGroup, type Group } from './group-figures.ts';
import { type ReadingOptions, readPatients } from './patients-reader.ts';
import type { FiguresPatients } from './patients-table.ts';
import { createAlreadySeen } from './seen-ids.ts';

/** A table of patients: its figures, and what became of each line that was read whole. */
export interface ImportationPatients extends FiguresPatients {
  readonly register: Register;
}

/**
 * Reads a table of patients (/formats/), tells which are counted and adds them up, exactly, in some bytes a patient.
 * Gives why the whole table is refused, where it is; rejects with the signal's reason when cancelled.
 */
export async function importPatients(
  octets: AsyncIterable<Uint8Array>,
  options: ReadingOptions = {},
): Promise<ImportationPatients | TableRefusal> {
  const register = createRegister();
  const repeatedIds = createList<{ row: number; id: string }>(RETAINED_LIMIT);
  const alreadySeen = createAlreadySeen();
  let group: Group | undefined;

  const reading = await readPatients(octets, {
    ...options,
    onColumns: (columns) => {
      group = createGroup(columns);
    },
    surPatient(patient) {
      const { row, id } = patient;
      if (group === undefined) throw new Error('a line before its header');
      register.add(row, id, group.add(patient));
      if (id !== '' && alreadySeen(id)) repeatedIds.add(() => ({ row, id: excerpt(id) }));
    },
  });
  if (!reading.ok) return reading;
  if (group === undefined) throw new Error('a table that was read has a header');
  const {
    lignes,
    refusedRows,
    inventedItems,
    sexesCodes,
    refusees: refusedCells,
    ambiguousOnes,
    header,
    absentOnes,
  } = reading;
  const { encoding, longerRows } = reading;
  return {
    ok: true,
    lignes,
    refusedRows,
    inventedItems,
    ...group.figures(),
    refusees: freeze(refusedCells),
    ambiguousOnes: freeze(ambiguousOnes),
    repeatedIds: freeze(repeatedIds),
    separator: header.separator,
    encoding,
    longerRows,
    headerRow: header.row,
    sexesCodes,
    ignored: header.ignored,
    absentOnes,
    register,
  };
}
