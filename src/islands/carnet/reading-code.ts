/* What a page fetches to read carnets and to write links of them, in one piece. */
import { frenchSpacing } from '../../french/typography.ts';
import { type ReadNotebook, readKeptNotebook, readNotebook } from '../../notebook/format/read-notebook.ts';
import type { Notebook } from '../../notebook/notebook.ts';
import { receivedWords } from '../../scenario/format/fault-words.ts';
import type { AnyFault } from '../../scenario/format/faults.ts';
import { anyExpectedWords } from '../../scenario/format/text-fault-words.ts';

export { recomputeAddress } from '../../notebook/export/recompute-address.ts';
export { decodeNotebookLink, notebookLink } from '../../notebook/format/notebook-link.ts';

export type ReadText =
  | { readonly ok: true; readonly notebook: Notebook }
  | { readonly ok: false; readonly message: string };

/** Faults that are told one by one. */
const TOLD = 5;

/** Where each value that is refused stands, what was expected and what came. */
export function faultList(faults: readonly AnyFault[]): string {
  const told = faults.slice(0, TOLD).map((fault) => {
    const where = fault.path === '' ? '' : `${fault.path} : `;
    return `${where}${anyExpectedWords(fault)}, « ${receivedWords(fault.received)} » reçu`;
  });
  const others = faults.length - told.length;
  return frenchSpacing(`${told.join(' ; ')}${others > 0 ? ` ; et ${others} autres` : ''}.`);
}

const inWords = (read: ReadNotebook): ReadText =>
  read.ok ? read : { ok: false, message: faultList(read.faults) };

/** Reads the text of a carnet that this browser keeps; what is refused is said in words. */
export const readKept = (text: string): ReadText => inWords(readKeptNotebook(text));

/** Reads the file of a carnet. */
export async function readFile(file: File): Promise<ReadText> {
  const refused = (why: string): ReadText => ({
    ok: false,
    message: frenchSpacing(`« ${file.name} » n'a pas été ouvert, et rien n'a été remplacé. ${why}`),
  });
  if (file.size > 20_000_000) return refused('Un fichier de 20 Mo au plus est attendu.');
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return refused('Il a peut-être été déplacé ou changé : choisissez-le de nouveau.');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused("Ce n'est pas un texte en UTF-8.");
  }
  const read = inWords(readNotebook(text));
  return read.ok ? read : refused(read.message);
}
