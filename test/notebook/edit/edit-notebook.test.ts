import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Edit, editNotebook, newNotebook, withAdded } from '../../../src/notebook/edit/edit-notebook.ts';
import { editedFrom, redo, undo, withEdit } from '../../../src/notebook/edit/past-states.ts';
import { excessPlace, excessWords } from '../../../src/notebook/format/excess-text.ts';
import { limits } from '../../../src/notebook/format/limits.ts';
import {
  decodeNotebookLink,
  notebookLink,
  resultsAlone,
} from '../../../src/notebook/format/notebook-link.ts';
import { notebookText } from '../../../src/notebook/format/notebook-text.ts';
import { readKeptNotebook, readNotebook } from '../../../src/notebook/format/read-notebook.ts';
import type { Notebook } from '../../../src/notebook/notebook.ts';
import { cells, notebooks } from '../arbitrary.ts';
import { calcul, dossier, sample } from '../sample.ts';

const keys = ({ cellules }: Notebook) => cellules.map(({ key }) => key);
const key = fc.integer({ min: 0, max: 7 });

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ type: fc.constant('added' as const), cell: cells, after: fc.option(key) }),
  fc.record({ type: fc.constantFrom('duplicated' as const, 'removed' as const), key }),
  fc.record({ type: fc.constant('moved' as const), key, to: fc.integer({ min: -2, max: 9 }) }),
  fc.record({ type: fc.constant('moved-by' as const), key, by: fc.constantFrom(-1 as const, 1 as const) }),
  fc.record({ type: fc.constant('text-typed' as const), key, texte: fc.string() }),
  fc.record({ type: fc.constant('legend-typed' as const), key, legende: fc.string() }),
  fc.record({
    type: fc.constant('head-typed' as const),
    titre: fc.string(),
    auteur: fc.string(),
    date: fc.constantFrom('', '2026-11-28'),
  }),
  fc.record({
    type: fc.constant('laid-out' as const),
    presentation: fc.constantFrom('note' as const, 'conseil' as const),
  }),
  fc.record({
    type: fc.constant('updated' as const),
    key,
    calcul: fc.constant(calcul),
    dossiers: fc.constant([dossier, dossier]),
  }),
);

describe('editNotebook(notebook, edit)', () => {
  test('adds at the end, first, or after a cell, under a key of its own', () => {
    const cell = { mode: 'texte', texte: 'x' } as const;
    expect(keys(withAdded(sample, cell))).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(keys(editNotebook(sample, { type: 'added', cell, after: null }))).toEqual([7, 1, 2, 3, 4, 5, 6]);
    expect(keys(editNotebook(sample, { type: 'added', cell, after: 2 }))).toEqual([1, 2, 7, 3, 4, 5, 6]);
    expect(keys(editNotebook(sample, { type: 'added', cell, after: 99 })).at(-1)).toBe(7);
  });

  test('moves up, down, and to a place; the ends hold', () => {
    expect(keys(editNotebook(sample, { type: 'moved-by', key: 2, by: -1 }))).toEqual([2, 1, 3, 4, 5, 6]);
    expect(keys(editNotebook(sample, { type: 'moved-by', key: 2, by: 1 }))).toEqual([1, 3, 2, 4, 5, 6]);
    expect(keys(editNotebook(sample, { type: 'moved', key: 1, to: 4 }))).toEqual([2, 3, 4, 5, 1, 6]);
    expect(editNotebook(sample, { type: 'moved-by', key: 1, by: -1 })).toBe(sample);
    expect(editNotebook(sample, { type: 'moved-by', key: 6, by: 1 })).toBe(sample);
  });

  test('duplicates beside, removes, and leaves the other cells themselves', () => {
    const doubled = editNotebook(sample, { type: 'duplicated', key: 2 });
    expect(keys(doubled)).toEqual([1, 2, 7, 3, 4, 5, 6]);
    expect(doubled.cellules[2]).toEqual({ ...sample.cellules[1], key: 7 });
    const removed = editNotebook(sample, { type: 'removed', key: 2 });
    expect(removed.cellules).toEqual(sample.cellules.filter((cell) => cell.key !== 2));
    expect(removed.cellules[0]).toBe(sample.cellules[0]);
  });

  test('an empty legend, author or date is none', () => {
    const bare = editNotebook(sample, { type: 'legend-typed', key: 2, legende: '' });
    expect(bare.cellules[1]).not.toHaveProperty('legende');
    const headless = editNotebook(sample, { type: 'head-typed', auteur: '', date: '' });
    expect([Object.hasOwn(headless, 'auteur'), Object.hasOwn(headless, 'date'), headless.titre]).toEqual([
      false,
      false,
      sample.titre,
    ]);
  });

  test('updates what a result gave, for the dossier as it is now where one is given', () => {
    const [now, today] = [
      { ...dossier, nom: 'Autre' },
      { ...calcul, le: '2027-01-02' },
    ];
    const kept = editNotebook(sample, { type: 'updated', key: 2, calcul: today });
    expect(kept.cellules[1]).toEqual({ ...sample.cellules[1], calcul: today });
    const other = editNotebook(sample, { type: 'updated', key: 2, calcul: today, dossiers: [now] });
    expect(other.cellules[1]).toMatchObject({ dossier: now, calcul: today });
    expect(editNotebook(sample, { type: 'updated', key: 1, calcul: today })).toBe(sample);
  });

  test('a carnet that is full takes no more', () => {
    let full = newNotebook('Plein');
    for (let rank = 0; rank < limits.cells; rank++) full = withAdded(full, { mode: 'texte', texte: '' });
    expect(full.cellules).toHaveLength(limits.cells);
    expect(withAdded(full, { mode: 'texte', texte: '' })).toBe(full);
    expect(editNotebook(full, { type: 'duplicated', key: 1 })).toBe(full);
  });

  test('what is typed beyond the limits is kept whole, and read again from where it is kept, but from no file', () => {
    const tooLong = (max: number): string => '😀'.repeat(max + 5);
    const edits: readonly Edit[] = [
      { type: 'head-typed', titre: tooLong(limits.title) },
      { type: 'head-typed', auteur: tooLong(limits.title) },
      { type: 'text-typed', key: 1, texte: tooLong(limits.text) },
      { type: 'legend-typed', key: 2, legende: tooLong(limits.legend) },
    ];
    for (const edit of edits) {
      const long = editNotebook(sample, edit);
      expect(readKeptNotebook(notebookText(long))).toEqual({ ok: true, notebook: long });
      expect(notebookText(long)).toContain(tooLong(limits.title));
      expect(excessPlace(long)).toBeDefined();
      expect(readNotebook(notebookText(long)).ok).toBe(false);
      expect(notebookLink(long)).toMatchObject({ kind: 'excess', place: excessPlace(long) });
      const code = notebookLink(resultsAlone(long));
      expect(code.kind === 'link' && decodeNotebookLink(code.fragment).kind, 'on paper').toBe('notebook');
    }
    expect(excessPlace(sample)).toBeUndefined();
  });

  test('a text that is too long says its length, the limit and what is in excess, in characters', () => {
    expect(excessWords('é'.repeat(24_003), limits.text)).toMatch(
      /^Ce texte a 24\s003 caractères, pour 20\s000 au plus\s: retirez-en 4\s003\./,
    );
    expect(excessWords('😀'.repeat(limits.title), limits.title)).toBeUndefined();
  });

  test('whatever the edits, keys stay distinct, the carnet can be read back, and each step is undone and done again', () => {
    fc.assert(
      fc.property(notebooks, fc.array(edits, { maxLength: 12 }), (start, list) => {
        let edited = editedFrom(start);
        for (const edit of list) {
          const before = edited;
          edited = withEdit(edited, editNotebook(edited.now, edit));
          if (edited === before) continue;
          expect(undo(edited).now).toBe(before.now);
          expect(redo(undo(edited)).now).toBe(edited.now);
        }
        const { now } = edited;
        expect(new Set(keys(now)).size).toBe(now.cellules.length);
        const read = readNotebook(notebookText(now));
        expect(read.ok && read.notebook.cellules.map(({ mode }) => mode)).toEqual(
          now.cellules.map(({ mode }) => mode),
        );
        while (edited.past.length > 0) edited = undo(edited);
        expect(edited.now).toBe(start);
      }),
      { numRuns: 100 },
    );
  });
});

describe('withEdit(edited, now, place)', () => {
  const typed = (texte: string) => editNotebook(sample, { type: 'text-typed', key: 1, texte });

  test('joins what is typed in one place into one step, and no more after an undo', () => {
    const two = withEdit(withEdit(editedFrom(sample), typed('a'), '1'), typed('ab'), '1');
    expect(two.past).toEqual([sample]);
    const elsewhere = withEdit(two, typed('abc'), '2');
    expect(elsewhere.past).toHaveLength(2);
    expect(withEdit(undo(elsewhere), typed('x'), '2').past).toHaveLength(2);
  });

  test('an edit that changes nothing is no step', () => {
    const edited = editedFrom(sample);
    expect(withEdit(edited, sample)).toBe(edited);
  });
});
