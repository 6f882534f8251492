import { today } from '../../french/days.ts';
import { newNotebook, withAdded } from '../../notebook/edit/edit-notebook.ts';
import { shelveNotebook } from '../../store/notebooks/shelved-cell.ts';

/** Puts a carnet of texts beside the reader's others; whether it could be kept. */
export const shelveTexts = (titre: string, texts: readonly string[]): Promise<boolean> =>
  shelveNotebook(
    texts.reduce(
      (notebook, texte) => withAdded(notebook, { mode: 'texte', texte }),
      newNotebook(titre, today()),
    ),
  );
