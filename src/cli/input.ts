import { existsSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import process from 'node:process';
import { parseJson } from '../scenario/format/json/parsed-json.ts';
import type { TableEnveloppe } from '../scenario/table/table-document.ts';
import { enumerate, type Io, type Refusal, refusal } from './io.ts';
import { isFilled, type Line, LONGEST, linesOf } from './lines.ts';
import { asFault, errorCode, reason } from './system-fault.ts';

/** One JSON document, JSON lines (without the blank ones) as they come, or a table of groupements. */
export type Source =
  | { readonly ok: true; readonly kind: 'document'; readonly text: string }
  | { readonly ok: true; readonly kind: 'lines'; readonly lines: AsyncIterable<readonly Line[]> }
  | (Bytes & { readonly kind: 'table'; readonly enveloppe: TableEnveloppe });

/** The bytes of a file. */
interface Bytes {
  readonly ok: true;
  readonly bytes: AsyncIterable<Uint8Array | string>;
}

/** Which files of a folder are named when the one asked for is not there. */
export interface Kind {
  readonly name: string;
  readonly pattern: RegExp;
}

const scenarios: Kind = { name: 'JSON ou CSV', pattern: /\.(json|jsonl|ndjson|csv)$/i };

/** What a file of scenarios is, and what a table of it is, as typed. */
export interface SourceOptions {
  readonly entree?: string;
  readonly enveloppe?: string;
}

const inputs = ['json', 'csv'] as const;
const enveloppes: readonly TableEnveloppe[] = ['portefeuille', 'facteur'];

/** What a file is, by its name; where that does not say, by what its reader said. */
export function inputOf(file: string, entree = 'json'): string {
  const [, ending = ''] = /\.(csv|json|jsonl|ndjson)$/i.exec(file) ?? [];
  if (ending === '') return entree;
  return ending.toLowerCase() === 'csv' ? 'csv' : 'json';
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
  return input === 'csv' ? { ...opened, kind: 'table', enveloppe } : readSource(linesOf(opened.bytes));
}

/** Opens a file, or the standard input for « - », as bytes that are read when asked for; a read that fails is a Fault. */
export async function openBytes(file: string, kind: Kind, io: Io): Promise<Bytes | Refusal> {
  if (file === '-') return { ok: true, bytes: reading(io.stdin, file) };
  try {
    const handle = await open(located(file));
    const folder = (await handle.stat()).isDirectory();
    if (!folder)
      return { ok: true, bytes: reading(handle.createReadStream({ highWaterMark: AT_ONCE }), file) };
    await handle.close();
    return refusal(`« ${file} » est un dossier. ${await filesOf(file, kind)}`);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') return refusal(unreadable(file, reason(error)));
    return refusal(`Fichier introuvable : « ${file} ». ${await filesOf(dirname(file), kind)}`);
  }
}

const unreadable = (file: string, why: string): string =>
  file === '-'
    ? `L'entrée standard ne peut pas être lue : ${why}. Envoyez-y le contenu d'un fichier.`
    : `« ${file} » ne peut pas être lu : ${why}.`;

/** The same bytes; what stops them halfway is told with the name of their file. */
async function* reading(bytes: Bytes['bytes'], file: string): AsyncGenerator<Uint8Array | string> {
  try {
    yield* bytes;
  } catch (error) {
    throw asFault(error, (why) => unreadable(file, why));
  }
}

/** npm runs a script from the project's folder: a path may be relative to the one where the command was typed. */
function located(file: string): string {
  const { INIT_CWD } = process.env;
  if (existsSync(file) || INIT_CWD === undefined) return file;
  const typed = resolve(INIT_CWD, file);
  return existsSync(typed) ? typed : file;
}

/** Bytes of a file that are read at once: as many lines as it takes for what is done once for all of them to be little. */
const AT_ONCE = 524_288;

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

async function filesOf(folder: string, { name, pattern }: Kind): Promise<string> {
  try {
    const names = (await readdir(folder)).filter((each) => pattern.test(each)).sort();
    const shown = names.slice(0, 12);
    const more = names.length > shown.length ? ` (les ${shown.length} premiers sur ${names.length})` : '';
    return `Fichiers ${name} de ce dossier : ${enumerate(shown)}${more}.`;
  } catch (error) {
    const name = `Le dossier « ${basename(folder)} »`;
    return errorCode(error) === 'ENOENT'
      ? `${name} n'existe pas.`
      : `${name} ne peut pas être lu : ${reason(error)}.`;
  }
}

/** The text of the bytes of a file. */
export async function textOf(bytes: AsyncIterable<Uint8Array | string>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of bytes)
    text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
