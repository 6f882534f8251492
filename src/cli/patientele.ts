import { importerPatients } from '../population/patients/patients-import.ts';
import type { FiguresPatients } from '../population/patients/patients-table.ts';
import { remarqueDesAmbigus, remarqueDesSexes, remarquesDeTable } from '../population/reading-remarks.ts';
import type { CelluleRefusee } from '../population/refused-cells.ts';
import { openBytes } from './input.ts';
import { type ExitCode, type Io, type Refusal, refusal } from './io.ts';
import { createSpool } from './spool.ts';
import { bytesOf, csv, printWithLists, tell } from './table.ts';

/** Prints who is counted among the patients of a table, and their spending. */
export async function patientele(file: string, io: Io): Promise<ExitCode | Refusal> {
  const opened = await openBytes(file, csv, io);
  if (!opened.ok) return opened;
  const refusees = createSpool<CelluleRefusee>();
  try {
    const read = await importerPatients(bytesOf(opened.bytes), { refusees });
    if (!read.ok) return refusal(read.message);
    const { lignes, retenus, exclus, depenseReelle, depenseAjusteePartielle } = read;
    const figures = { lignes, retenus, exclus, depenseReelle, depenseAjusteePartielle };
    await printWithLists(figures, { refusees }, io);
    await tell(read, io, notices(read));
    return read.lignesRefusees === 0 ? 0 : 1;
  } finally {
    refusees.close();
  }
}

/** What is not data, and what may have been meant otherwise than it was read. */
function notices(read: FiguresPatients): string[] {
  const { inventees, ambigus, idRepetes, sexesCodes } = read;
  const [repete] = idRepetes.gardees;
  return [
    ...remarquesDeTable(read),
    ...remarqueDesSexes(sexesCodes),
    inventees === 0
      ? ''
      : `Lignes que ce site invente, d'après leur id : ${inventees}. Les résultats n'ont rien d'une mesure.`,
    ...remarqueDesAmbigus(ambigus),
    repete === undefined
      ? ''
      : `Lignes dont l'id est déjà celui d'une autre, comptées comme les autres : ${idRepetes.total}, la première ligne ${repete.ligne}, « ${repete.id} ».`,
  ];
}
