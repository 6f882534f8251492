import { newNotebook, withAdded } from '../../notebook/edit/edit-notebook.ts';
import { notebookText } from '../../notebook/format/notebook-text.ts';
import { readKeptNotebook, readNotebook } from '../../notebook/format/read-notebook.ts';
import type { NewCell, Notebook } from '../../notebook/notebook.ts';
import { newId } from '../dossiers/birth.ts';

import { shelf } from './shelf.ts';

/** What became of a cell: the title of the carnet that it was added to, or why it was not. */
export type Shelved =
  | { readonly ok: true; readonly titre: string }
  | { readonly ok: false; readonly why: 'full' | 'not-kept' | 'unreadable' };

/** Adds a cell at the end of the carnet that was changed last; to a new one where there is none, or none that can be read. */
export async function shelveCell(cell: NewCell, day: string): Promise<Shelved> {
  const [last] = await shelf.list();
  const there = last && (await shelf.get(last.id));
  const read = there && readKeptNotebook(there.texte);
  const before = read?.ok ? read.notebook : newNotebook('Mon carnet', day);
  const after = withAdded(before, cell);
  if (after === before) return { ok: false, why: 'full' };
  // Nothing is added that could not be read again.
  if (!readNotebook(notebookText(withAdded(newNotebook(''), cell))).ok)
    return { ok: false, why: 'unreadable' };
  const id = read?.ok && last ? last.id : newId();
  const known = read?.ok && there ? there.texte : undefined;
  return (await put(id, after, known))
    ? { ok: true, titre: after.titre || 'Sans titre' }
    : { ok: false, why: 'not-kept' };
}

/** Puts a whole carnet beside the others; whether it could be kept. */
export const shelveNotebook = (notebook: Notebook): Promise<boolean> => put(newId(), notebook);

async function put(id: string, notebook: Notebook, known?: string): Promise<boolean> {
  const [texte, par, autre] = [notebookText(notebook), newId(), newId()];
  const kept = await shelf.put({
    id,
    titre: notebook.titre,
    texte,
    par,
    autre,
    ...(known !== undefined && { known }),
  });
  return kept !== undefined;
}
