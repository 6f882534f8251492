import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Liste } from '../population/liste.ts';

/** Characters held before a list goes to the disk: a file of which every cell is refused would fill the memory. */
const HELD = 4_000_000;

/** The entries of a JSON list, as the lines that print it; close() removes what it may have left on the disk. */
export interface Spool<T> extends Liste<T> {
  lines(): AsyncIterable<string> | Iterable<string>;
  close(): void;
}

export function createSpool<T>(most = HELD): Spool<T> {
  let total = 0;
  let held = '';
  let file: { readonly folder: string; readonly path: string; readonly descriptor: number } | undefined;

  const flush = (): void => {
    if (file === undefined) {
      const folder = mkdtempSync(join(tmpdir(), 'ipep-'));
      const path = join(folder, 'liste.json');
      file = { folder, path, descriptor: openSync(path, 'w') };
    }
    writeSync(file.descriptor, held);
    held = '';
  };

  return {
    ajouter(entry) {
      held += `${total === 0 ? '' : ','}\n    ${JSON.stringify(entry())}`;
      total += 1;
      if (held.length > most) flush();
    },
    gardees: [],
    get total() {
      return total;
    },
    lines() {
      if (file === undefined) return held === '' ? [] : [held];
      flush();
      return createReadStream(file.path, 'utf8');
    },
    close() {
      if (file === undefined) return;
      closeSync(file.descriptor);
      rmSync(file.folder, { recursive: true });
    },
  };
}
