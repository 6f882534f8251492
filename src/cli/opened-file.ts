import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { type FileHandle, open, readdir } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import process from 'node:process';
import { enumerate, type Io, type Refusal, refusal } from './io.ts';
import { asFault, errorCode, reason } from './system-fault.ts';

/** The bytes of a file. */
export interface Bytes {
  readonly ok: true;
  readonly bytes: AsyncIterable<Uint8Array | string>;
  /** Of a file that can be opened again. */
  readonly again?: {
    readonly path: string;
    /** Its first four bytes, as Latin letters. */
    readonly mark: string;
    /** Where `bytes` is not to be read. */
    readonly close: () => Promise<void>;
  };
}

/** Which files of a folder are named when the one asked for is not there. */
export interface Kind {
  readonly name: string;
  readonly pattern: RegExp;
}

/** Bytes of a file that are read at once: as many lines as it takes for what is done once for all of them to be little. */
const AT_ONCE = 524_288;

/** Bytes that say what a file is. */
const MARK = 4;

/** Opens a file, or the standard input for « - », as bytes that are read when asked for; a read that fails is a Fault. */
export async function openBytes(file: string, kind: Kind, io: Io): Promise<Bytes | Refusal> {
  if (file === '-') return { ok: true, bytes: reading(io.stdin, file) };
  try {
    const path = located(file);
    const handle = await open(path);
    const stat = await handle.stat();
    if (!stat.isDirectory()) {
      const mark = stat.isFile() ? await markOf(handle) : undefined;
      const stream = handle.createReadStream({ highWaterMark: AT_ONCE });
      const bytes = reading(stream, file);
      if (mark === undefined) return { ok: true, bytes };
      const close = async (): Promise<void> => {
        const closed = once(stream, 'close');
        stream.destroy();
        await closed;
      };
      return { ok: true, bytes, again: { path, mark, close } };
    }
    await handle.close();
    return refusal(`« ${file} » est un dossier. ${await filesOf(file, kind)}`);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') return refusal(unreadable(file, reason(error)));
    return refusal(`Fichier introuvable : « ${file} ». ${await filesOf(dirname(file), kind)}`);
  }
}

async function markOf(handle: FileHandle): Promise<string> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(MARK), 0, MARK, 0);
  return buffer.toString('latin1', 0, bytesRead);
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

/** Bytes, whatever the pieces of a stream. */
export async function* bytesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
}

/** The text of the bytes of a file. */
export async function textOf(bytes: AsyncIterable<Uint8Array | string>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of bytes)
    text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
