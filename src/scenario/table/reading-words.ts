import {
  ambiguousRemark,
  missingRemark,
  shortRowsRemark,
  tableRemarks,
} from '../../tables/reading-remarks.ts';
import type { TableReading } from './table-scenario.ts';

/** What is said of how a table was read, in French sentences; the columns that were ignored are told apart. */
export function readingWords(reading: TableReading): string[] {
  return [
    ...tableRemarks(reading),
    ...shortRowsRemark(reading.shorterRows),
    ...missingRemark(reading.missingOnes),
    ...ambiguousRemark(reading.ambiguousOnes),
    ...(reading.inventedRows === 0
      ? []
      : [
          `Lignes de l'exemple que ce site invente, d'après le nom de leur groupement : ${reading.inventedRows}. Les résultats n'ont rien d'une mesure.`,
        ]),
    ...(reading.absentOnes.includes('maximum') ? ['Sans colonne maximum, chaque score est sur 120.'] : []),
  ];
}
