import { readdirSync } from 'node:fs';

const folder = new URL('../../src/cahier/', import.meta.url);

/** What each module of the cahier exports, by file, in alphabetical order. */
export async function modules(): Promise<ReadonlyMap<string, Readonly<Record<string, unknown>>>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const loaded = new Map<string, Readonly<Record<string, unknown>>>();
  for (const file of files.toSorted()) loaded.set(file, await import(new URL(file, folder).href));
  return loaded;
}
