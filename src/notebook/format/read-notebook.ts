import {
  type AnyFault,
  type Expected,
  type ExpectedText,
  type Fault,
  received,
} from '../../scenario/format/faults.ts';
import { parsePlainJson } from '../../scenario/format/json/parsed-json.ts';
import { keysGivenTwice } from '../../scenario/format/json/repeated-keys.ts';
import type { Cell, Notebook } from '../notebook.ts';
import { cellSources, laterName } from './later-cells.ts';
import { keptLimits, limits } from './limits.ts';
import { LATER, notebookReader, notebookReaderWithin } from './notebook-schema.ts';

export type ReadNotebook =
  | { readonly ok: true; readonly notebook: Notebook }
  | { readonly ok: false; readonly faults: readonly AnyFault[] };

/**
 * Reads the text of a carnet's file. Gives the carnet, its cells with their keys from 1, or every fault, each with the
 * path of its value; never throws. Cells of a later version are kept letter for letter.
 */
export const readNotebook = (text: string): ReadNotebook => readWith(notebookReader, text);

const keptReader = notebookReaderWithin(keptLimits);

/** Reads in the same way what this browser keeps: a text that is too long for a file is read as it was typed. */
export const readKeptNotebook = (text: string): ReadNotebook => readWith(keptReader, text);

function readWith(reader: typeof notebookReader, text: string): ReadNotebook {
  if (text.length > limits.file) return refused({ code: 'text', limits: { max: limits.file } }, text);
  const parsed = parsePlainJson(text);
  if (!parsed.ok) return refused({ code: 'json', limits: parsed.broken }, parsed.received ?? text);
  const twice = keysGivenTwice(text);
  if (twice.length > 0)
    return {
      ok: false,
      faults: twice.map((path) => ({ code: 'key-once', path, received: { code: 'repeated-key' } })),
    };
  const faults: Fault[] = [];
  const read = reader(parsed.document, { path: '', faults });
  if (read === undefined || faults.length > 0) return { ok: false, faults };
  const { cellules, ...head } = read;
  const sources = cellules.includes(LATER) ? cellSources(text) : [];
  return {
    ok: true,
    notebook: {
      ...head,
      cellules: cellules.map((cell, rank): Cell => {
        const key = rank + 1;
        if (cell !== LATER) return { ...cell, key };
        const source = sources[rank] ?? '';
        return { mode: 'later', name: laterName(JSON.parse(source)), source, key };
      }),
    },
  };
}

function refused(expected: Expected | ExpectedText, text: string): ReadNotebook {
  return { ok: false, faults: [{ ...expected, path: '', received: received(text.trim() || undefined) }] };
}
