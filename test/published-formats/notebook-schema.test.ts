import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notebookText } from '../../src/notebook/format/notebook-text.ts';
import { readNotebook } from '../../src/notebook/format/read-notebook.ts';
import type { AnyFault } from '../../src/scenario/format/faults.ts';
import { plainJson } from '../../src/scenario/format/json/plain-json.ts';
import { pathParts, read } from '../../src/scenario/format/scenario-document.ts';
import { write } from '../fuzz/hostile.ts';
import { mutated } from '../fuzz/mutate.ts';
import { notebooks } from '../notebook/arbitrary.ts';
import { complaints, validator } from './validators.ts';

const documents = notebooks.map((notebook) => JSON.parse(notebookText(notebook)));

/** Whether a fault is of a kind that JSON Schema cannot say, here or in a scenario. */
function unsayable({ path, code }: AnyFault, document: unknown): boolean {
  if (/\.dossiers?(\[\d\])?\.(scenario|groupement|nom)/.test(path) || /\.(annee|lignes\[\d+\])$/.test(path))
    return true;
  const value = read(
    document,
    pathParts(path).map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
  );
  return (
    code === 'day' ||
    (typeof value === 'string' && /^-?\d+([./]\d+)?$/.test(value)) ||
    ['key-once', 'json'].includes(code)
  );
}

describe('the published schema of carnets', () => {
  test('takes what the reader takes', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(complaints('ipep-carnet-1', document)).toBe('');
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  test('refuses what the reader refuses, but for what JSON Schema cannot say', () => {
    const seen = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(mutated(documents), (mutant) => {
        const text = write(mutant);
        const readOut = readNotebook(text);
        if (readOut.ok) {
          seen.taken += 1;
          // As the reader has it: a number of more digits than a double holds is a text to both.
          expect(complaints('ipep-carnet-1', plainJson(text)), text).toBe('');
        } else if (!readOut.faults.every((fault) => unsayable(fault, mutant))) {
          seen.refused += 1;
          expect(
            validator('ipep-carnet-1')(JSON.parse(text)),
            `${JSON.stringify(readOut.faults)} ${text}`,
          ).toBe(false);
        }
      }),
      { numRuns: 400, endOnFailure: true },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
  });
});
