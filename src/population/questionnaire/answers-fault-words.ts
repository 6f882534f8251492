import type { TableFault } from '../../tables/table-fault.ts';
import { tableFaultWords } from '../../tables/table-fault-words.ts';

/** Why a table of answers is refused, in French: its columns may have the words of the questions as well. */
export const answersFaultWords = (fault: TableFault): string =>
  tableFaultWords(
    fault,
    "Donnez ces codes aux colonnes, ou les mots de l'annexe 2, avec ou sans code devant. Sur le site, ce choix se fait à l'écran.",
  );
