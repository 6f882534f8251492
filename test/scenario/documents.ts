import { readdirSync, readFileSync } from 'node:fs';
import { parseJson } from '../../src/scenario/format/json/parsed-json.ts';
import { readScenario } from '../../src/scenario/format/schema/scenario-schema.ts';

const folder = new URL('../examples/', import.meta.url);

/** The text of a file of test/examples. */
export function exampleText(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

/** The names of the scenarios of a folder of test/examples, without « .json ». */
export function exampleNames(under = ''): string[] {
  const files = readdirSync(new URL(under, folder));
  return files.flatMap((file) => /^(\d\d-[^.]+)\.json$/.exec(file)?.[1] ?? []).sort();
}

/** A document as a plain value; the first example unless named. */
export function exampleDocument(name = '01-maison-de-sante.json'): unknown {
  return JSON.parse(exampleText(name));
}

/** A copy of a document with one value replaced, added, or removed (undefined), at a path as errors write it. */
export function withValue(document: unknown, path: string, value: unknown): unknown {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const copy: unknown = structuredClone(document);
  const last = keys.pop() ?? '';
  let holder = copy as Record<string, unknown>;
  for (const key of keys) {
    holder[key] ??= {};
    holder = holder[key] as Record<string, unknown>;
  }
  Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

/** The sorted paths of a document's errors; none when it is valid. */
export function errorPaths(document: unknown): string[] {
  const read = readScenario(document);
  return read.ok ? [] : read.erreurs.map((error) => error.path).sort();
}

/** The same for a JSON text. */
export function errorPathsOf(text: string): string[] {
  const parsed = parseJson(text);
  return parsed.ok ? errorPaths(parsed.document) : [''];
}
