import { parseJson } from '../scenario/format/json/parsed-json.ts';
import type { TableEnveloppe } from '../scenario/table/table-document.ts';
import { enumerate, type Io, type Refusal, refusal } from './io.ts';
import { isFilled, type Line, LONGEST, linesOf } from './lines.ts';
import { type Kind, openBytes } from './opened-file.ts';
import { isParquet, type OpenedTable, openTable } from './table-input.ts';

/** One JSON document, JSON lines (without the blank ones) as they come, or a table of groupements. */
export type Source =
  | { readonly ok: true; readonly kind: 'document'; readonly text: string }
  | { readonly ok: true; readonly kind: 'lines'; readonly lines: AsyncIterable<readonly Line[]> }
  | (OpenedTable & { readonly kind: 'table'; readonly enveloppe: TableEnveloppe });

const scenarios: Kind = { name: 'JSON, CSV ou Parquet', pattern: /\.(json|jsonl|ndjson|csv|parquet)$/i };

/** What a file of scenarios is, and what a table of it is, as typed. */
export interface SourceOptions {
  readonly entree?: string;
  readonly enveloppe?: string;
  readonly moteur?: string;
}

const inputs = ['json', 'csv'] as const;
const enveloppes: readonly TableEnveloppe[] = ['portefeuille', 'facteur'];

/** What a file is, by its name; where that does not say, by what its reader said. */
export function inputOf(file: string, entree = 'json'): string {
  const [, ending = ''] = /\.(csv|parquet|json|jsonl|ndjson)$/i.exec(file) ?? [];
  if (ending === '') return entree;
  return /^(csv|parquet)$/i.test(ending) ? 'csv' : 'json';
}

/** Opens a file of scenarios, or the standard input for « - »: a table if its name or the reader says so. */
export async function openSource(file: string, options: SourceOptions, io: Io): Promise<Source | Refusal> {
  if (!inputs.some((each) => each === (options.entree ?? 'json')))
    return refusal(`Entrée inconnue : « ${options.entree} ». Entrées : ${enumerate(inputs)}.`);
  const input = inputOf(file, options.entree);
  const enveloppe = enveloppes.find((each) => each === (options.enveloppe ?? 'portefeuille'));
  if (enveloppe === undefined)
    return refusal(`Enveloppe inconnue : « ${options.enveloppe} ». Enveloppes : ${enumerate(enveloppes)}.`);
  if (input === 'json' && options.enveloppe !== undefined)
    return refusal("--enveloppe est celle d'un tableau : un scénario en JSON dit la sienne.");
  const opened = await openBytes(file, scenarios, io);
  if (!opened.ok) return opened;
  if (input === 'csv' || isParquet(opened)) {
    const table = await openTable(file, opened, options.moteur);
    return table.ok ? { ...table, kind: 'table', enveloppe } : table;
  }
  if (options.moteur === undefined) return readSource(linesOf(opened.bytes));
  await opened.again?.close();
  return refusal("--moteur est celui d'un tableau : un scénario en JSON n'en a pas.");
}

/**
 * Tells a document from JSON lines. Lines are read as they are needed when the first one is a whole object; otherwise
 * only the whole text can tell. A text without any line that may be an object is a document, a broken one.
 */
async function readSource(batches: AsyncGenerator<readonly Line[]>): Promise<Source> {
  const all: Line[] = [];
  const filled: Line[] = [];
  let length = 0;
  const isRead = async (): Promise<boolean> => {
    const { value = [], done } = await batches.next();
    for (const line of value) {
      all.push(line);
      length += line.bytes.length;
      if (isFilled(line)) filled.push(line);
    }
    return !done;
  };
  while (filled.length === 0 && (await isRead()));
  const [first] = filled;
  if (first === undefined) return { ok: true, kind: 'document', text: '' };
  const firstText = first.text();
  if (isObject(firstText)) {
    while (filled.length < 2 && (await isRead()));
    if (filled.length < 2) return { ok: true, kind: 'document', text: firstText };
    return { ok: true, kind: 'lines', lines: chain(filled, batches) };
  }
  // Too long for a document: a stream whose first line is broken.
  while (await isRead())
    if (length > LONGEST) return { ok: true, kind: 'lines', lines: chain(filled, batches) };
  // Blank lines before the first one count, for the place of an error to be right.
  const text =
    '\n'.repeat(first.number - 1) +
    all
      .slice(all.indexOf(first))
      .map((line) => line.text())
      .join('\n');
  if (filled.length === 1 || parseJson(text).ok || !filled.some(mayBeObject))
    return { ok: true, kind: 'document', text };
  return { ok: true, kind: 'lines', lines: chain(filled, batches) };
}

async function* chain(
  head: readonly Line[],
  rest: AsyncIterable<readonly Line[]>,
): AsyncGenerator<readonly Line[]> {
  yield head;
  for await (const lines of rest) yield lines.filter(isFilled);
}

/** Whether a line stands alone as an object does, whole or broken: those of a document that was laid out are indented. */
function mayBeObject(line: Line): boolean {
  return /^\{.*\}[ \t\r]*$/s.test(line.text());
}

function isObject(text: string): boolean {
  if (!text.trimStart().startsWith('{')) return false;
  return parseJson(text).ok;
}
