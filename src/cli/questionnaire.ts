import { answersFaultWords } from '../population/questionnaire/answers-fault-words.ts';
import { importFile } from '../population/questionnaire/answers-import.ts';
import { groupOf } from '../population/questionnaire/group-notes.ts';
import { missingRemark, shortRowsRemark, tableRemarks } from '../tables/reading-remarks.ts';
import { type ExitCode, type Io, type Refusal, refusal } from './io.ts';
import { bytesOf, openBytes } from './opened-file.ts';
import { csv, inconsistentSpool, printWithLists, refusedSpool, tell } from './table.ts';

/** Prints the figures of a group of patients, from a table of answers. */
export async function questionnaire(file: string, io: Io): Promise<ExitCode | Refusal> {
  const opened = await openBytes(file, csv, io);
  if (!opened.ok) return opened;
  const lists = { incoherentes: inconsistentSpool(), refusees: refusedSpool() };
  try {
    const read = await importFile(bytesOf(opened.bytes), lists);
    if (!read.ok) return refusal(answersFaultWords(read.fault));
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
