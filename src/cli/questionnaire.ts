import type { InconsistentAnswer } from '../population/questionnaire/answers-group.ts';
import { importFile } from '../population/questionnaire/answers-import.ts';
import { groupOf } from '../population/questionnaire/group-notes.ts';
import { missingRemark, shortRowsRemark, tableRemarks } from '../tables/reading-remarks.ts';
import type { RefusedCell } from '../tables/refused-cells.ts';
import { openBytes } from './input.ts';
import { type ExitCode, type Io, type Refusal, refusal } from './io.ts';
import { createSpool } from './list-on-disk.ts';
import { bytesOf, csv, printWithLists, tell } from './table.ts';

/** Prints the figures of a group of patients, from a table of answers. */
export async function questionnaire(file: string, io: Io): Promise<ExitCode | Refusal> {
  const opened = await openBytes(file, csv, io);
  if (!opened.ok) return opened;
  const lists = { incoherentes: createSpool<InconsistentAnswer>(), refusees: createSpool<RefusedCell>() };
  try {
    const read = await importFile(bytesOf(opened.bytes), lists);
    if (!read.ok) return refusal(read.message);
    await printWithLists(groupOf(read), lists, io);
    await tell(read, io, [
      ...tableRemarks(read),
      ...shortRowsRemark(read.shorterRows),
      ...missingRemark(read.missingOnes),
    ]);
    return read.refusedRows === 0 ? 0 : 1;
  } finally {
    lists.refusees.close();
    lists.incoherentes.close();
  }
}
