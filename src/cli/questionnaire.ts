import type { ReponseIncoherente } from '../population/questionnaire/answers-group.ts';
import { importer } from '../population/questionnaire/answers-import.ts';
import { groupeDe } from '../population/questionnaire/group-notes.ts';
import {
  remarqueDesCourtes,
  remarqueDesManquantes,
  remarquesDeTable,
} from '../population/reading-remarks.ts';
import type { CelluleRefusee } from '../population/refused-cells.ts';
import { openBytes } from './input.ts';
import { type ExitCode, type Io, type Refusal, refusal } from './io.ts';
import { createSpool } from './spool.ts';
import { bytesOf, csv, printWithLists, tell } from './table.ts';

/** Prints the figures of a group of patients, from a table of answers. */
export async function questionnaire(file: string, io: Io): Promise<ExitCode | Refusal> {
  const opened = await openBytes(file, csv, io);
  if (!opened.ok) return opened;
  const lists = { incoherentes: createSpool<ReponseIncoherente>(), refusees: createSpool<CelluleRefusee>() };
  try {
    const read = await importer(bytesOf(opened.bytes), lists);
    if (!read.ok) return refusal(read.message);
    await printWithLists(groupeDe(read), lists, io);
    await tell(read, io, [
      ...remarquesDeTable(read),
      ...remarqueDesCourtes(read.plusCourtes),
      ...remarqueDesManquantes(read.manquantes),
    ]);
    return read.lignesRefusees === 0 ? 0 : 1;
  } finally {
    lists.refusees.close();
    lists.incoherentes.close();
  }
}
