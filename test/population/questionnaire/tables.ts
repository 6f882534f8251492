import { importer, type OptionsImport } from '../../../src/population/questionnaire/importer.ts';
import type { Importation } from '../../../src/population/questionnaire/types.ts';
import { encode, pieces } from '../../csv/bytes.ts';

/** Imports a text that is no refusal. */
export async function imported(text: string, options?: OptionsImport): Promise<Importation> {
  const result = await importer(pieces(encode(text, 'utf-8')), options);
  if (!result.ok) throw new Error(result.message);
  return result;
}
