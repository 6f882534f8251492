import { expect, test } from 'vitest';
import { boardNotebook } from '../../../src/notebook/board/board-notebook.ts';
import { recomputeAddress } from '../../../src/notebook/export/recompute-address.ts';
import { notebookText } from '../../../src/notebook/format/notebook-text.ts';
import { readNotebook } from '../../../src/notebook/format/read-notebook.ts';
import { calcul, dossier } from '../sample.ts';

const about = {
  dossier,
  who: '**Tilleuls**, 12 000 patients, vague 1.',
  ...{ estimation: calcul, certitude: calcul, zero: calcul, questions: calcul },
};
const modes = (notebook: ReturnType<typeof boardNotebook>) =>
  notebook.cellules.map((cell) => (cell.mode === 'resultat' ? cell.montre.mode : cell.mode));

test('boardNotebook(board) tells who, how much, what is certain, what would make it zero, and three questions', () => {
  const board = boardNotebook({ le: '2026-11-28', auteur: 'Claire Martin', about });
  expect(modes(board)).toEqual(['texte', 'estimation', 'certitude', 'zero', 'questions']);
  expect(board).toMatchObject({ date: '2026-11-28', auteur: 'Claire Martin', presentation: 'conseil' });
  expect(readNotebook(notebookText(board))).toEqual({ ok: true, notebook: board });
});

test('boardNotebook(board) puts a comparison after it, and its code holds the whole', () => {
  const dossiers = [dossier, { ...dossier, nom: 'Érables' }];
  const board = boardNotebook({ le: '2026-11-28', about, comparison: { dossiers, calcul } });
  expect(modes(board).slice(5)).toEqual(['texte', 'comparaison']);
  expect(readNotebook(notebookText(board))).toEqual({ ok: true, notebook: board });
  expect(recomputeAddress(board, 'https://exemple.fr/').kind).toBe('carnet');
});
