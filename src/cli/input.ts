import { existsSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import process from 'node:process';
import { formatNumber } from '../french/numbers.ts';
import { parseJson } from '../scenario/format/json/parsed-json.ts';
import type { TableEnveloppe } from '../scenario/table/table-document.ts';
import { enumerate, type Io, type Refusal, refusal } from './io.ts';
import { asFault, errorCode, Fault, reason } from './system-fault.ts';

/** A line of a text, numbered from 1 as an editor does. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** One JSON document, JSON lines (without the blank ones), or a table of groupements. */
export type Source =
  | { readonly ok: true; readonly kind: 'document'; readonly text: string }
  | { readonly ok: true; readonly kind: 'lines'; readonly lines: AsyncIterable<Line> | Iterable<Line> }
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
    if (!folder) return { ok: true, bytes: reading(handle.createReadStream(), file) };
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

/** Characters of a line, or of a document: a thousand groupements, with all their indicators, take ten million. */
const LONGEST = 100_000_000;

/**
 * Tells a document from JSON lines. Lines are read as they are needed when the first one is a whole object; otherwise
 * only the whole text can tell. A text without any line that may be an object is a document, a broken one.
 */
async function readSource(lines: AsyncGenerator<Line>): Promise<Source> {
  const first = await nextFilled(lines);
  if (first === undefined) return { ok: true, kind: 'document', text: '' };
  if (isObject(first.text)) {
    const second = await nextFilled(lines);
    if (second === undefined) return { ok: true, kind: 'document', text: first.text };
    return { ok: true, kind: 'lines', lines: chain([first, second], lines) };
  }
  const all = [first];
  let length = 0;
  for await (const line of lines) {
    all.push(line);
    length += line.text.length;
    // Too long for a document: a stream whose first line is broken.
    if (length > LONGEST) return { ok: true, kind: 'lines', lines: chain(all.filter(isFilled), lines) };
  }
  // Blank lines before the first one count, for the place of an error to be right.
  const text = '\n'.repeat(first.number - 1) + all.map((line) => line.text).join('\n');
  const filled = all.filter(isFilled);
  if (filled.length === 1 || parseJson(text).ok || !filled.some(mayBeObject))
    return { ok: true, kind: 'document', text };
  return { ok: true, kind: 'lines', lines: filled };
}

/**
 * Splits bytes into lines, at line feeds alone. The return before one is dropped, and so is a byte order mark at the
 * start of any line: files that have one may have been joined.
 */
async function* linesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let number = 0;
  let pending: string[] = [];
  let length = 0;
  const line = (): Line => {
    const text = pending
      .join('')
      .replace(/^\ufeff/, '')
      .replace(/\r$/, '');
    pending = [];
    length = 0;
    return { number: ++number, text };
  };
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    for (const [rank, piece] of text.split('\n').entries()) {
      if (rank > 0) yield line();
      pending.push(piece);
      length += piece.length;
    }
    if (length > LONGEST) throw new Fault(tooLong(number + 1));
  }
  pending.push(decoder.decode());
  yield line();
}

function tooLong(number: number): string {
  return `Ligne ${number} : plus de ${formatNumber(`${LONGEST}`)} caractères, sans fin. Un scénario en JSON, ou plusieurs, un par ligne, sont attendus.`;
}

async function nextFilled(lines: AsyncGenerator<Line>): Promise<Line | undefined> {
  for (;;) {
    const { value, done } = await lines.next();
    if (done) return undefined;
    if (isFilled(value)) return value;
  }
}

async function* chain(head: readonly Line[], rest: AsyncIterable<Line>): AsyncGenerator<Line> {
  yield* head;
  for await (const line of rest) if (isFilled(line)) yield line;
}

/** Whether a line holds more than the blanks that JSON sets aside. */
function isFilled({ text }: Line): boolean {
  return /[^ \t\r]/.test(text);
}

/** Whether a line stands alone as an object does, whole or broken: those of a document that was laid out are indented. */
function mayBeObject({ text }: Line): boolean {
  return /^\{.*\}[ \t\r]*$/s.test(text);
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
