import { deepStrictEqual } from 'node:assert/strict';
import * as fc from 'fast-check';
import { layOut } from '../../src/notebook/document/document.ts';
import { htmlFile } from '../../src/notebook/export/html-file.ts';
import { decodeNotebookLink, notebookLink } from '../../src/notebook/format/notebook-link.ts';
import { notebookText } from '../../src/notebook/format/notebook-text.ts';
import { readNotebook } from '../../src/notebook/format/read-notebook.ts';
import { parseMarkdown } from '../../src/notebook/markdown/parse-markdown.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import type { AnyFault, Fault } from '../../src/scenario/format/faults.ts';
import { anyExpectedWords } from '../../src/scenario/format/text-fault-words.ts';
import { notebooks as made } from '../notebook/arbitrary.ts';
import { anyText, write } from './hostile.ts';
import { kind, type Outcome } from './kind.ts';
import { checkError, checkSentence } from './messages.ts';
import { mutated, mutatedText } from './mutate.ts';

/** A file of a carnet, or the fragment of its link. */
interface Sent {
  readonly way: 'file' | 'link';
  readonly text: string;
}

const texts = made.map(notebookText);
const file = (text: string): Sent => ({ way: 'file', text });
const link = (text: string): Sent => ({ way: 'link', text });
const fragments = made.map((notebook) => {
  const sent = notebookLink(notebook);
  return sent.kind === 'link' ? sent.fragment : 'c=1.long';
});
const pieces = fc.oneof(
  fc.constantFrom('"', '{', ']', ',', '\n', '"mode":', '1e99', '\u0000', '<b>'),
  anyText,
);

const values: fc.Arbitrary<Sent> = fc.oneof(
  { weight: 5, arbitrary: mutated(texts.map((text) => JSON.parse(text))).map((value) => file(write(value))) },
  { weight: 2, arbitrary: mutatedText(texts, pieces).map(file) },
  { weight: 1, arbitrary: anyText.map(file) },
  {
    weight: 2,
    arbitrary: mutatedText(fragments, fc.constantFrom('A', '.', '%', ' ', '=', '#', 'é')).map(link),
  },
);

/** Every fault says what was expected, where, and what came. */
function checkFaults(faults: readonly AnyFault[], document: unknown): Outcome {
  if (faults.length === 0) throw new Error('refused without a fault');
  for (const fault of faults.slice(0, 50)) {
    if (
      document === undefined ||
      fault.code === 'key-once' ||
      fault.code === 'json' ||
      fault.code === 'utf-8'
    )
      checkSentence(anyExpectedWords(fault));
    else checkError(fault as Fault, document);
  }
  return 'refused';
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What is taken is written back the same, and shown without one sign of HTML that is not ours. */
function checkTaken(notebook: Notebook): Outcome {
  const again = readNotebook(notebookText(notebook));
  deepStrictEqual(again, { ok: true, notebook }, 'read otherwise');
  const foot = {
    site: 'https://exemple.fr/',
    recompute: { kind: 'page', address: 'https://exemple.fr/' },
  } as const;
  const html = htmlFile(layOut(notebook, new Map(), parseMarkdown), foot);
  const found = /<(?:script|img|iframe|object|svg|form|input)\b|\son\w+=["']|href="(?!https:|#)/i.exec(
    html.replace(/>[^<]*</g, '><'),
  );
  if (found !== null) throw new Error(`« ${found[0]} » in the HTML file`);
  return 'accepted';
}

function check({ way, text }: Sent): Outcome {
  if (way === 'file') {
    const read = readNotebook(text);
    return read.ok ? checkTaken(read.notebook) : checkFaults(read.faults, json(text));
  }
  const read = decodeNotebookLink(text);
  if (read.kind === 'notebook') return checkTaken(read.notebook);
  if (read.kind === 'refused') checkSentence(read.message);
  return read.kind === 'faults' ? checkFaults(read.faults, undefined) : 'refused';
}

export const notebooks = kind({ name: 'carnets', share: 9, values, check });
