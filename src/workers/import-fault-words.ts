import { tableFaultWords } from '../tables/table-fault-words.ts';
import type { ImportFault } from './import-fault.ts';

/** Why a file cannot be imported, in French. `tableWords` says more of some tables. */
export function importFaultWords(
  fault: ImportFault,
  tableWords: typeof tableFaultWords = tableFaultWords,
): string {
  switch (fault.code) {
    case 'unreadable-file':
      return 'Le fichier ne peut pas être lu : il a peut-être été déplacé ou modifié. Choisissez-le à nouveau.';
    case 'nothing-imported':
      return "Aucun fichier n'est importé : importez-le d'abord.";
    default:
      return tableWords(fault);
  }
}
