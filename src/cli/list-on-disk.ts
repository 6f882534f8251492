import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { List } from '../tables/bounded-list.ts';
import { faulty } from './system-fault.ts';

/** Characters held before a list goes to the disk: a file of which every cell is refused would fill the memory. */
const HELD = 4_000_000;

/** The entries of a JSON list, as the lines that print it; close() gives back the place it may have on the disk. */
export interface Spool<T> extends List<T> {
  /** Read once, after the last entry. */
  lines(): AsyncIterable<string> | Iterable<string>;
  close(): void;
}

/** `publish`: an entry as its format writes it. */
export function createSpool<T>(publish: (entry: T) => object, most = HELD): Spool<T> {
  let total = 0;
  let held = '';
  let file: number | undefined;

  const flush = (): void =>
    faulty(() => {
      file ??= openUnnamed();
      const bytes = Buffer.from(held);
      for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
      held = '';
    }, temporary);

  return {
    add(entry) {
      held += `${total === 0 ? '' : ','}\n    ${JSON.stringify(publish(entry()))}`;
      total += 1;
      if (held.length > most) flush();
    },
    keptOnes: [],
    get total() {
      return total;
    },
    lines() {
      if (file === undefined) return held === '' ? [] : [held];
      flush();
      return createReadStream('', { fd: file, start: 0, autoClose: false, encoding: 'utf8' });
    },
    close() {
      if (file !== undefined) closeSync(file);
      file = undefined;
    },
  };
}

/** A file that has lost its name already: nothing is left of it, however the process ends. */
function openUnnamed(): number {
  const folder = mkdtempSync(join(tmpdir(), 'ipep-'));
  try {
    return openSync(join(folder, 'liste.json'), 'w+');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function temporary(why: string): string {
  return `La liste des cellules refusées est trop longue pour la mémoire, et le dossier temporaire « ${tmpdir()} » ne peut pas la recevoir : ${why}. Faites-y de la place, ou donnez un autre dossier par la variable TMPDIR.`;
}
