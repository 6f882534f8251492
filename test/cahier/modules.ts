import { readdirSync } from 'node:fs';

const folder = new URL('../../src/cahier/', import.meta.url);

/** What each module of the cahier exports, by file, in alphabetical order; but the loops that are generated of its rules. */
export async function modules(): Promise<ReadonlyMap<string, Readonly<Record<string, unknown>>>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.includes('generated'),
  );
  const loaded = new Map<string, Readonly<Record<string, unknown>>>();
  for (const file of files.toSorted()) loaded.set(file, await import(new URL(file, folder).href));
  return loaded;
}
