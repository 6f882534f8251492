import { createList, freeze, RETAINED_LIMIT } from '../../tables/bounded-list.ts';
import { excerpt } from '../../tables/excerpts.ts';
import type { TableInput } from '../../tables/table.ts';
import type { TableRefusal } from '../../tables/table-fault.ts';
import { createRegister, type Register } from './decision-log.ts';
import { createGroup, type Group } from './group-figures.ts';
import type { PatientRow } from './patient-line.ts';
import { type ReadingOptions, readPatients } from './patients-reader.ts';
import type { FiguresPatients } from './patients-table.ts';
import { createAlreadySeen } from './seen-ids.ts';

/** A table of patients: its figures, and what became of each line that was read whole. */
export interface ImportationPatients extends FiguresPatients {
  readonly register: Register;
}

/** Reads as `countPatients` does, and keeps what became of each line. */
export async function importPatients(
  input: TableInput,
  options: ReadingOptions = {},
): Promise<ImportationPatients | TableRefusal> {
  const register = createRegister();
  const read = await countPatients(input, options, ({ row, id }, code) => register.add(row, id, code));
  return read.ok ? { ...read, register } : read;
}

/**
 * Reads a table of patients (/formats/), tells which are counted and adds them up, exactly, in some bytes a patient;
 * `onDecision` is told what becomes of each. Gives why the whole table is refused, where it is; rejects with the
 * signal's reason when cancelled.
 */
export async function countPatients(
  input: TableInput,
  options: ReadingOptions = {},
  onDecision: (patient: PatientRow, code: number) => void = () => {},
): Promise<FiguresPatients | TableRefusal> {
  const repeatedIds = createList<{ row: number; id: string }>(RETAINED_LIMIT);
  const alreadySeen = createAlreadySeen();
  let group: Group | undefined;

  const reading = await readPatients(input, {
    ...options,
    onColumns: (columns) => {
      group = createGroup(columns);
    },
    surPatient(patient) {
      const { row, key } = patient;
      if (group === undefined) throw new Error('a line before its header');
      onDecision(patient, group.add(patient));
      if ((key !== undefined || patient.id !== '') && alreadySeen(() => patient.id, key))
        repeatedIds.add(() => ({ row, id: excerpt(patient.id) }));
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
  };
}
