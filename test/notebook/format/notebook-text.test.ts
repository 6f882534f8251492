import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notebookText, shortNotebookText } from '../../../src/notebook/format/notebook-text.ts';
import { readNotebook } from '../../../src/notebook/format/read-notebook.ts';
import { laterSources, notebooks } from '../arbitrary.ts';
import { sample } from '../sample.ts';

describe('readNotebook(notebookText(notebook))', () => {
  test('is the carnet, and its text has the same bytes again', () => {
    fc.assert(
      fc.property(notebooks, (notebook) => {
        const text = notebookText(notebook);
        const read = readNotebook(text);
        expect(read).toEqual({ ok: true, notebook });
        if (read.ok) expect(notebookText(read.notebook)).toBe(text);
        expect(readNotebook(shortNotebookText(notebook))).toEqual({ ok: true, notebook });
      }),
      { numRuns: 200 },
    );
  });

  test('writes keys in one order, however the carnet was made', () => {
    const turned = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value) && !('groupements' in value)
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, each]) => [key, turned(each)]),
          )
        : Array.isArray(value)
          ? value.map(turned)
          : value;
    const { regles } = (sample.cellules[1] as { calcul: { regles: object } }).calcul;
    expect(Object.keys(turned(regles) as object)).not.toEqual(Object.keys(regles));
    expect(notebookText(turned(sample) as typeof sample)).toBe(notebookText(sample));
  });

  test('keeps a cell of a later version letter for letter, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(laterSources, { minLength: 1, maxLength: 4 }), (sources) => {
        const text = `{"titre":"[,]","format":"ipep-carnet/1","cellules" : [ ${sources.join(' , ')} ] }`;
        const read = readNotebook(text);
        expect(read.ok && read.notebook.cellules.map((cell) => cell.mode === 'later' && cell.source)).toEqual(
          sources,
        );
        if (read.ok) for (const source of sources) expect(notebookText(read.notebook)).toContain(source);
      }),
    );
  });
});
