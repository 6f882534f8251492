import { expect, test } from 'vitest';
import { SUMS_ROUNDED } from '../../../src/french/rounding.ts';
import { computeResult } from '../../../src/notebook/compute/computed-cell.ts';
import { layOut } from '../../../src/notebook/document/document.ts';
import { withAdded } from '../../../src/notebook/edit/edit-notebook.ts';
import { footLines } from '../../../src/notebook/export/foot.ts';
import { parseMarkdown } from '../../../src/notebook/markdown/parse-markdown.ts';
import type { Notebook } from '../../../src/notebook/notebook.ts';
import { dossier, sample } from '../sample.ts';

const foot = {
  site: 'https://exemple.fr/',
  recompute: { kind: 'page', address: 'https://exemple.fr/carnet/' },
} as const;
const lines = (notebook: Notebook): string =>
  footLines(layOut(notebook, new Map(), parseMarkdown), foot, false).lines.join(' ');

test('the board’s page says at its foot that it is no promise, unless it says so above', () => {
  const board: Notebook = { ...sample, presentation: 'conseil' };
  expect(lines(sample)).not.toContain('une promesse');
  expect(lines(board)).toContain('une promesse');
  const said = withAdded(board, { mode: 'texte', texte: 'Ce n’est pas une promesse.' });
  expect(lines(said)).not.toContain('une promesse');
});

test('amounts to the cent that are summed come with the rule of their totals', () => {
  const answer = computeResult({ montre: { mode: 'versements' }, dossier, le: '2026-11-28' });
  expect(answer.ok && answer.content.notes).toContain(SUMS_ROUNDED);
});
