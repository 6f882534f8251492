import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withAdded } from '../../../src/notebook/edit/edit-notebook.ts';
import {
  decodeNotebookLink,
  notebookLink,
  resultsAlone,
} from '../../../src/notebook/format/notebook-link.ts';
import type { Notebook } from '../../../src/notebook/notebook.ts';
import { decodeLink, encodeLink } from '../../../src/scenario/format/link.ts';
import { fragmentOf } from '../../../src/scenario/format/link-checksum.ts';
import { mendPath } from '../../../src/scenario/format/mended-path.ts';
import { packedText } from '../../../src/scenario/format/packed-text.ts';
import { notebooks } from '../arbitrary.ts';
import { sample } from '../sample.ts';

/** A carnet as a link has it: tables are computed again, pictures stay behind. */
const withoutTables = (notebook: Notebook): Notebook => ({
  ...notebook,
  cellules: notebook.cellules.map((cell) => {
    if (cell.mode === 'releve') {
      const { image: _, ...excerpt } = cell;
      return excerpt;
    }
    if (cell.mode !== 'resultat' && cell.mode !== 'comparaison') return cell;
    const { tableau: _, ...calcul } = cell.calcul;
    return { ...cell, calcul };
  }),
});

const fragment = (notebook: Notebook): string => {
  const link = notebookLink(notebook);
  return link.kind === 'link' ? link.fragment : '';
};

describe('decodeNotebookLink(notebookLink(notebook).fragment)', () => {
  test('is the carnet without its tables, or the link is too long to be one', () => {
    let links = 0;
    fc.assert(
      fc.property(notebooks, (notebook) => {
        const link = notebookLink(notebook);
        if (link.kind !== 'link') {
          expect(link.kind === 'long' && link.length).toBeGreaterThan(8000);
          return;
        }
        links += 1;
        expect(decodeNotebookLink(`#${link.fragment}`)).toEqual({
          kind: 'notebook',
          notebook: withoutTables(notebook),
        });
      }),
      { numRuns: 100, endOnFailure: true },
    );
    expect(links).toBeGreaterThan(20);
  });

  test('is found again behind what mail does to it, and under a path that lost its sign', () => {
    const link = fragment(sample);
    for (const damaged of [
      `#${link} `,
      `#${encodeURIComponent(link)}`,
      `${link.slice(0, 90)}\n${link.slice(90)}`,
      `${link}).`,
    ])
      expect(decodeNotebookLink(damaged).kind).toBe('notebook');
    expect(mendPath(`/carnet/%23${link}`)).toBe(`/carnet/#${link}`);
  });

  test('an anchor and a scenario are none; a scenario takes no carnet either', () => {
    for (const other of ['', '#contenu', '#c', '#c-est', encodeLink({ scenario: {} })])
      expect(decodeNotebookLink(other)).toEqual({ kind: 'none' });
    expect(decodeLink(fragment(sample))).toEqual({ kind: 'none' });
  });

  test.each([
    ['cut short', fragment(sample).slice(0, -20), 'incomplet'],
    [
      'one letter changed',
      fragment(sample).replace(/.$/, (letter) => (letter === 'A' ? 'B' : 'A')),
      'incomplet',
    ],
    ['another version', 'c=2.abc.def', 'autre version'],
    ['nothing after it', 'c=1.', 'incomplet'],
    ['no deflated text', fragmentOf('AAAAAAAA', 'c'), 'incomplet'],
    ['a text too long', fragmentOf(packedText(' '.repeat(2_000_000)), 'c'), 'trop long'],
    ['a fragment too long', fragmentOf('A'.repeat(9000), 'c'), 'trop long'],
  ])('%s is refused in a sentence', (_, broken, words) => {
    const read = decodeNotebookLink(broken);
    expect(read.kind === 'refused' && read.message).toContain(words);
  });

  test('a carnet that its format refuses is refused with its places', () => {
    const broken = fragmentOf(packedText('{"format":"ipep-carnet/1","titre":1,"cellules":[]}'), 'c');
    expect(decodeNotebookLink(broken)).toMatchObject({ kind: 'faults', faults: [{ path: 'titre' }] });
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (end) => {
        expect(decodeNotebookLink(`#c=1.${end}`).kind).toBe('refused');
      }),
    );
  });
});

test('notebookLink(notebook) says that a carnet is too long', () => {
  let state = 7;
  const noise = Array.from({ length: 15_000 }, () => {
    state = (state * 16_807) % 2_147_483_647;
    return String.fromCharCode(97 + (state % 26));
  }).join('');
  expect(notebookLink(withAdded(sample, { mode: 'texte', texte: noise })).kind).toBe('long');
});

test('resultsAlone(notebook) keeps what computes', () => {
  expect(resultsAlone(sample).cellules.map(({ mode }) => mode)).toEqual([
    'resultat',
    'resultat',
    'comparaison',
  ]);
});
