/* What a page fetches to read carnets and to write links of them, in one piece. */
import { type FileKind, kindOfBytes, kindOfDocument, otherFile } from '../../calculators/other-file.ts';
import { frenchSpacing } from '../../french/typography.ts';
import { type ReadNotebook, readKeptNotebook, readNotebook } from '../../notebook/format/read-notebook.ts';
import type { Notebook } from '../../notebook/notebook.ts';
import { readJson } from '../../store/storage/browser-storage.ts';
import { faultList } from './notebook-faults.ts';

export { recomputeAddress } from '../../notebook/export/recompute-address.ts';
export { decodeNotebookLink, notebookLink } from '../../notebook/format/notebook-link.ts';

export { faultList };

export type ReadText =
  | { readonly ok: true; readonly notebook: Notebook }
  | { readonly ok: false; readonly message: string };

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
  if (file.size > 20_000_000) return refused('Il est trop grand : un fichier de 20 Mo au plus est attendu.');
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return refused('Il a peut-être été déplacé ou changé : choisissez-le de nouveau.');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused(
      what(kindOfBytes(bytes)) ?? "Ce n'est pas un texte en UTF-8 : enregistrez-le dans ce codage.",
    );
  }
  if (text.trim() === '') return refused('Il est vide.');
  const read = readNotebook(text);
  if (read.ok) return read;
  const document = readJson(text);
  if (document === undefined)
    return refused(what(kindOfBytes(bytes)) ?? `Ce n'est pas un fichier JSON. ${faultList(read.faults)}`);
  return refused(
    what(kindOfDocument(document)) ?? otherFormat(document) ?? `${faultList(read.faults, document)} ${MEND}`,
  );
}

/** « C'est un tableau : … » */
const what = (kind: FileKind | undefined): string | undefined => {
  const way = otherFile(kind, 'carnet');
  return way && `C'est ${way}`;
};

const MEND = 'Corrigez-le, puis ouvrez-le de nouveau.';

/** What a file is that is no carnet of this version. */
function otherFormat(document: unknown): string | undefined {
  const { format } = (document ?? {}) as { readonly format?: unknown };
  if (typeof format !== 'string' || format === 'ipep-carnet/1') return undefined;
  const shown = format.slice(0, 60);
  if (/^ipep-carnet\/\d{1,3}$/.test(format))
    return `Cette version du site ne connaît pas son format (« ${shown} ») : rechargez la page, puis ouvrez-le de nouveau.`;
  return `Ce n'est pas un carnet : son format est « ${shown} », et non « ipep-carnet/1 ».`;
}
