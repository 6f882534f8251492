import type { Importation } from '../../../src/population/questionnaire/answers-group.ts';
import { importFile, type OptionsImport } from '../../../src/population/questionnaire/answers-import.ts';
import { tableFaultWords } from '../../../src/tables/table-fault-words.ts';
import { encode, pieces } from '../../tables/bytes.ts';

/** Imports a text that is no refusal. */
export async function imported(text: string, options?: OptionsImport): Promise<Importation> {
  const result = await importFile(pieces(encode(text, 'utf-8')), options);
  if (!result.ok) throw new Error(tableFaultWords(result.fault));
  return result;
}
