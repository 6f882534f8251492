import { describe, expect, test } from 'vitest';
import { estimationShape, marginsShape } from '../../../src/scenario/estimate/answers-shape.ts';
import { readMargins } from '../../../src/scenario/estimate/margins.ts';
import { documentShape } from '../../../src/scenario/format/document-shape.ts';
import { estimationReader } from '../../../src/scenario/format/schema/estimation-fields.ts';
import type { Fields, Reader, Taken } from '../../../src/scenario/format/schema/reader.ts';
import { racine } from '../../../src/scenario/format/schema/scenario-schema.ts';
import type { Shape } from '../../../src/scenario/format/shape.ts';

/** What a shape says of itself. */
interface Said extends Shape<unknown> {
  readonly parts?: Readonly<Record<string, Said>>;
  readonly modes?: Readonly<Record<string, Readonly<Record<string, Said>>>>;
  readonly entry?: Said;
  readonly within?: Said;
}

/** The paths that a shape has, « groupements[].credits(montant).montant », with « ? » after those that it may lack. */
function pathsOf({ parts, modes, entry, within }: Said, path = ''): string[] {
  if (within !== undefined) return pathsOf(within, path);
  if (entry !== undefined) return pathsOf(entry, `${path}[]`);
  if (modes !== undefined) {
    return Object.entries(modes).flatMap(([mode, own]) => ofParts(own, `${path}(${mode})`));
  }
  return parts === undefined ? [] : ofParts(parts, path);
}

function ofParts(parts: Readonly<Record<string, Said>>, path: string): string[] {
  return Object.entries(parts).flatMap(([key, part]) => [
    `${path}.${key}`,
    ...pathsOf(part, `${path}.${key}`),
  ]);
}

/** The paths that a reader of the format asks for, in the same words. */
function readPaths({ taken }: Reader<unknown>, path = ''): string[] {
  return taken === undefined ? [] : takenPaths(taken, path);
}

function takenPaths(taken: Taken, path: string): string[] {
  switch (taken.kind) {
    case 'facultatif':
      return readPaths(taken.reader, path);
    case 'liste':
      // The second one: the first year is the base year, which has no quality.
      return readPaths(taken.entry(1), `${path}[]`);
    case 'modes':
      return Object.entries(taken.modes).flatMap(([mode, read]) => asked(read, `${path}(${mode})`));
    case 'objet':
      // The keys of parameters, and those of `regles`, which no field shows: a shape takes them all.
      return path === '.parametres' || path === '.regles' ? [] : asked(taken.read, path);
    default:
      return [];
  }
}

function asked(read: (fields: Fields) => unknown, path: string): string[] {
  const paths: string[] = [];
  const field = (key: string, reader: Reader<unknown>): undefined => {
    paths.push(`${path}.${key}`, ...readPaths(reader, `${path}.${key}`));
  };
  read({ field, donne: () => true, place: { path: '', faults: [] } } as Fields);
  return paths;
}

const sorted = (paths: readonly string[]) => [...new Set(paths)].sort();

describe('the shape of what is typed has the values that its schema reads, and no others', () => {
  test.each([
    ['documentShape', documentShape, racine],
    ['estimationShape', estimationShape, estimationReader],
  ])('%s', (_, shape, reader) => {
    const paths = sorted(pathsOf(shape));
    expect(paths.length).toBeGreaterThan(11);
    expect(paths).toEqual(sorted(readPaths(reader)));
  });

  test('marginsShape', () => {
    const refused = readMargins({});
    const paths = refused.ok ? [] : refused.erreurs.map(({ path }) => path.replace('marges', ''));
    expect(sorted(pathsOf(marginsShape))).toEqual(sorted(paths));
  });
});
