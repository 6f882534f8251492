import { countPatients } from '../population/patients/patients-import.ts';
import type { FiguresPatients } from '../population/patients/patients-table.ts';
import { sexesRemark } from '../population/patients/sex.ts';
import { ambiguousRemark, tableRemarks } from '../tables/reading-remarks.ts';
import { tableFaultWords } from '../tables/table-fault-words.ts';
import { type ExitCode, type Io, type Refusal, refusal } from './io.ts';
import { openBytes } from './opened-file.ts';
import { csvOrParquet, printWithLists, refusedSpool, tell } from './table.ts';
import { openTable } from './table-input.ts';

/** Prints who is counted among the patients of a table, and their spending. */
export async function patientele(
  file: string,
  { moteur }: { readonly moteur?: string },
  io: Io,
): Promise<ExitCode | Refusal> {
  const opened = await openBytes(file, csvOrParquet, io);
  if (!opened.ok) return opened;
  const source = await openTable(file, opened, moteur);
  if (!source.ok) return source;
  const refusedCells = refusedSpool();
  try {
    const read = await countPatients(source.table, { refusees: refusedCells });
    if (!read.ok) return refusal(tableFaultWords(read.fault));
    const {
      lignes,
      retenus: retainedOnes,
      exclus: excludedPatients,
      depenseReelle,
      depenseAjusteePartielle: partialDepenseAjustee,
    } = read;
    const figures = {
      lignes,
      retenus: retainedOnes,
      exclus: excludedPatients,
      depenseReelle,
      depenseAjusteePartielle: partialDepenseAjustee,
    };
    await printWithLists(figures, { refusees: refusedCells }, io);
    await tell(read, io, [...source.notices(), ...notices(read)]);
    return read.refusedRows === 0 ? 0 : 1;
  } finally {
    refusedCells.close();
  }
}

/** What is not data, and what may have been meant otherwise than it was read. */
function notices(read: FiguresPatients): string[] {
  const { inventedItems, ambiguousOnes, repeatedIds, sexesCodes } = read;
  const [repeated] = repeatedIds.keptOnes;
  return [
    ...tableRemarks(read),
    ...sexesRemark(sexesCodes),
    inventedItems === 0
      ? ''
      : `Lignes que ce site invente, d'après leur id : ${inventedItems}. Les résultats n'ont rien d'une mesure.`,
    ...ambiguousRemark(ambiguousOnes),
    repeated === undefined
      ? ''
      : `Lignes dont l'id est déjà celui d'une autre, comptées comme les autres : ${repeatedIds.total}, la première ligne ${repeated.row}, « ${repeated.id} ».`,
  ];
}
