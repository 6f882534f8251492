import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { asFault, errorCode } from './system-fault.ts';

/** npm runs a script from the project's folder: a path is relative to the one where the command was typed. */
const typedPath = (file: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), file);

/** Whether something stands there already. */
export const isThere = (file: string): boolean => existsSync(typedPath(file));

/** Writes a file whole or not at all: beside its place, then under its name. A system that refuses is a Fault. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const path = typedPath(file);
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    const missing = errorCode(error) === 'ENOENT' ? "son dossier n'existe pas" : undefined;
    throw asFault(
      error,
      (why) => `« ${file} » ne peut pas être écrit : ${missing ?? why}. Rien n'a été écrit.`,
    );
  }
}
