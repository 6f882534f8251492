import { newNotebook, withAdded } from '../../notebook/edit/edit-notebook.ts';
import { notebookText } from '../../notebook/format/notebook-text.ts';
import { readNotebook } from '../../notebook/format/read-notebook.ts';
import type { NewCell, Notebook } from '../../notebook/notebook.ts';
import { newId, shelf } from './shelf.ts';

/** What became of a cell: the title of the carnet that it was added to, or why it was not. */
export type Shelved =
  | { readonly ok: true; readonly titre: string }
  | { readonly ok: false; readonly why: 'full' | 'not-kept' };

/** Adds a cell at the end of the carnet that was changed last; to a new one where there is none, or none that can be read. */
export async function shelveCell(cell: NewCell, day: string): Promise<Shelved> {
  const [last] = await shelf.list();
  const text = last && (await shelf.get(last.id));
  const read = text === undefined ? undefined : readNotebook(text);
  const before = read?.ok ? read.notebook : newNotebook('Mon carnet', day);
  const after = withAdded(before, cell);
  if (after === before) return { ok: false, why: 'full' };
  const texte = notebookText(after);
  const id = read?.ok && last ? last.id : newId();
  const kept = await shelf.put({ id, titre: after.titre, texte }, text);
  return kept === undefined ? { ok: false, why: 'not-kept' } : { ok: true, titre: after.titre };
}

/** Puts a whole carnet beside the others; whether it could be kept. */
export async function shelveNotebook(notebook: Notebook): Promise<boolean> {
  const kept = await shelf.put({ id: newId(), titre: notebook.titre, texte: notebookText(notebook) });
  return kept !== undefined;
}
