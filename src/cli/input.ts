import { existsSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import process from 'node:process';
import { parseJson } from '../scenario/json.ts';
import { enumerate, type Io, type Refusal, refusal } from './io.ts';

/** A line of a text, numbered from 1 as an editor does. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** One JSON document, or JSON lines (without the blank ones). */
export type Source =
  | { readonly ok: true; readonly kind: 'document'; readonly text: string }
  | { readonly ok: true; readonly kind: 'lines'; readonly lines: AsyncIterable<Line> | Iterable<Line> };

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

const json: Kind = { name: 'JSON', pattern: /\.(json|jsonl|ndjson)$/i };

/** Opens a file, or the standard input for « - ». */
export async function openSource(file: string, io: Io): Promise<Source | Refusal> {
  const opened = await openBytes(file, json, io);
  if (!opened.ok) return opened;
  try {
    return await readSource(linesOf(opened.bytes));
  } catch {
    return unreadable(file);
  }
}

/** Opens a file, or the standard input for « - », as bytes that are read when they are asked for. */
export async function openBytes(file: string, kind: Kind, io: Io): Promise<Bytes | Refusal> {
  if (file === '-') return { ok: true, bytes: io.stdin };
  try {
    const handle = await open(located(file));
    const folder = (await handle.stat()).isDirectory();
    if (!folder) return { ok: true, bytes: handle.createReadStream() };
    await handle.close();
    return refusal(`« ${file} » est un dossier. ${await filesOf(file, kind)}`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return unreadable(file);
    return refusal(`Fichier introuvable : « ${file} ». ${await filesOf(dirname(file), kind)}`);
  }
}

export const unreadable = (file: string): Refusal => refusal(`« ${file} » ne peut pas être lu.`);

/** npm runs a script from the project's folder: a path may be relative to the one where the command was typed. */
function located(file: string): string {
  const { INIT_CWD } = process.env;
  if (existsSync(file) || INIT_CWD === undefined) return file;
  const typed = resolve(INIT_CWD, file);
  return existsSync(typed) ? typed : file;
}

/**
 * Tells a document from JSON lines. Lines are read as they are needed when the first one is a whole object; otherwise
 * only the whole text can tell. A text without any line that is an object is a document, a broken one.
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
  for await (const line of lines) all.push(line);
  // Blank lines before the first one count, for the place of an error to be right.
  const text = '\n'.repeat(first.number - 1) + all.map((line) => line.text).join('\n');
  const filled = all.filter(isFilled);
  if (parseJson(text).ok || !filled.some((line) => isObject(line.text)))
    return { ok: true, kind: 'document', text };
  return { ok: true, kind: 'lines', lines: filled };
}

/** Splits bytes into lines; a byte order mark at the start is dropped, and so is the return before a line feed. */
async function* linesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let number = 0;
  let pending: string[] = [];
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const [head = '', ...others] = text.split('\n');
    pending.push(head);
    for (const other of others) {
      yield { number: ++number, text: pending.join('').replace(/\r$/, '') };
      pending = [other];
    }
  }
  yield { number: ++number, text: pending.join('') + decoder.decode() };
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

function isFilled(line: Line): boolean {
  return line.text.trim() !== '';
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
  } catch {
    return `Le dossier « ${basename(folder)} » n'existe pas.`;
  }
}
