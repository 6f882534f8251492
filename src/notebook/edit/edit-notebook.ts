import { limits } from '../format/limits.ts';
import type { Cell, Computation, KeptDossier, NewCell, Notebook, Presentation } from '../notebook.ts';

/** What a reader does to a carnet; a cell is named by its key. */
export type Edit =
  /** At the end, or after another cell; null puts it first. */
  | { readonly type: 'added'; readonly cell: NewCell; readonly after?: number | null }
  | { readonly type: 'duplicated' | 'removed'; readonly key: number }
  /** To a rank, from 0; beyond the ends, at the end. */
  | { readonly type: 'moved'; readonly key: number; readonly to: number }
  | { readonly type: 'moved-by'; readonly key: number; readonly by: -1 | 1 }
  | { readonly type: 'text-typed'; readonly key: number; readonly texte: string }
  | { readonly type: 'legend-typed'; readonly key: number; readonly legende: string }
  | { readonly type: 'head-typed'; readonly titre?: string; readonly auteur?: string; readonly date?: string }
  | { readonly type: 'laid-out'; readonly presentation: Presentation }
  /** A result computed again: under today's rules, and for the dossier as it is now where one is given. */
  | {
      readonly type: 'updated';
      readonly key: number;
      readonly calcul: Computation;
      readonly dossiers?: readonly KeptDossier[];
    };

/**
 * The carnet after an edit: a new one, or the very same where the edit changes nothing (an unknown key, a place that is
 * its own, a carnet that is full). What is typed is kept whole: excess-text.ts tells what is too long for a file.
 */
export function editNotebook(notebook: Notebook, edit: Edit): Notebook {
  switch (edit.type) {
    case 'added':
      return inserted(notebook, edit.cell, afterRank(notebook, edit.after));
    case 'duplicated': {
      const rank = rankOf(notebook, edit.key);
      const cell = notebook.cellules[rank];
      return cell === undefined ? notebook : inserted(notebook, cell, rank + 1);
    }
    case 'removed':
      return withCells(
        notebook,
        notebook.cellules.filter(({ key }) => key !== edit.key),
      );
    case 'moved':
      return moved(notebook, rankOf(notebook, edit.key), edit.to);
    case 'moved-by': {
      const rank = rankOf(notebook, edit.key);
      return moved(notebook, rank, rank + edit.by);
    }
    case 'text-typed':
      return changed(notebook, edit.key, (cell) =>
        cell.mode === 'texte' ? { ...cell, texte: edit.texte } : cell,
      );
    case 'legend-typed':
      return changed(notebook, edit.key, (cell) => withLegend(cell, edit.legende));
    case 'head-typed':
      return withHead(notebook, edit);
    case 'laid-out':
      return notebook.presentation === edit.presentation
        ? notebook
        : { ...notebook, presentation: edit.presentation };
    case 'updated':
      return changed(notebook, edit.key, (cell) => recomputed(cell, edit.calcul, edit.dossiers));
  }
}

/** An empty carnet. */
export function newNotebook(titre: string, date?: string): Notebook {
  return { format: 'ipep-carnet/1', titre, ...(date !== undefined && { date }), cellules: [] };
}

/** A carnet with one more cell at its end. */
export const withAdded = (notebook: Notebook, cell: NewCell): Notebook =>
  editNotebook(notebook, { type: 'added', cell });

/** The key that the next cell takes: the one after the highest. */
const nextKey = ({ cellules }: Notebook): number => Math.max(0, ...cellules.map(({ key }) => key)) + 1;

const rankOf = ({ cellules }: Notebook, key: number): number =>
  cellules.findIndex((cell) => cell.key === key);

function afterRank(notebook: Notebook, after: number | null | undefined): number {
  if (after === null) return 0;
  const rank = after === undefined ? -1 : rankOf(notebook, after);
  return rank === -1 ? notebook.cellules.length : rank + 1;
}

const withCells = (notebook: Notebook, cellules: readonly Cell[]): Notebook =>
  cellules.length === notebook.cellules.length && cellules.every((cell, k) => cell === notebook.cellules[k])
    ? notebook
    : { ...notebook, cellules };

function inserted(notebook: Notebook, cell: NewCell, rank: number): Notebook {
  if (notebook.cellules.length >= limits.cells) return notebook;
  const keyed = { ...cell, key: nextKey(notebook) } as Cell;
  return withCells(notebook, notebook.cellules.toSpliced(rank, 0, keyed));
}

function moved(notebook: Notebook, from: number, to: number): Notebook {
  const cell = notebook.cellules[from];
  if (cell === undefined) return notebook;
  const rank = Math.min(Math.max(to, 0), notebook.cellules.length - 1);
  return withCells(notebook, notebook.cellules.toSpliced(from, 1).toSpliced(rank, 0, cell));
}

function changed(notebook: Notebook, key: number, change: (cell: Cell) => Cell): Notebook {
  return withCells(
    notebook,
    notebook.cellules.map((cell) => (cell.key === key ? same(cell, change(cell)) : cell)),
  );
}

/** The cell itself where all its values are the same. */
function same<T extends object>(before: T, after: T): T {
  const keys = Object.keys({ ...before, ...after }) as (keyof T)[];
  return keys.every((key) => before[key] === after[key]) ? before : after;
}

/** An empty legend is none. */
function withLegend(cell: Cell, legende: string): Cell {
  if (cell.mode === 'texte' || cell.mode === 'later') return cell;
  const { legende: _, ...bare } = cell;
  return legende === '' ? bare : { ...bare, legende };
}

function withHead(
  notebook: Notebook,
  { titre, auteur, date }: { readonly titre?: string; readonly auteur?: string; readonly date?: string },
): Notebook {
  const { auteur: _a, date: _d, ...bare } = notebook;
  const [author, day] = [auteur ?? notebook.auteur ?? '', date ?? notebook.date ?? ''];
  return same(notebook, {
    ...bare,
    titre: titre ?? notebook.titre,
    ...(author !== '' && { auteur: author }),
    ...(day !== '' && { date: day }),
  });
}

function recomputed(cell: Cell, calcul: Computation, dossiers?: readonly KeptDossier[]): Cell {
  if (cell.mode === 'comparaison') return { ...cell, calcul, ...(dossiers && { dossiers }) };
  if (cell.mode !== 'resultat') return cell;
  const [dossier] = dossiers ?? [];
  return { ...cell, calcul, ...(dossier && { dossier }) };
}
