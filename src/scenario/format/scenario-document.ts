import type { documentShape } from './document-shape.ts';
import type { Leaf, TypeOf } from './shape.ts';

/** A scenario as its reader types it. */
export type DocumentScenario = TypeOf<typeof documentShape>;
export type TypedGroupement = DocumentScenario['groupements'][number];
export type TypedYear = TypedGroupement['annees'][number];

/** Which groupement and which results year a page looks at, by their ranks (the base year is rank 0). */
export interface View {
  readonly groupement: number;
  readonly annee: number;
}

/** Where the values of an object stand: « qualite.experience.note ». */
export type DottedPath<T> = T extends Leaf | readonly unknown[] | null | undefined
  ? never
  : { [K in keyof T & string]-?: K | `${K}.${DottedPath<T[K]>}` }[keyof T & string];

export type Path = readonly (string | number)[];

/** A path as errors write it: `groupements[0].annees[2].depenseReelle`. */
export function pathText(chemin: Path): string {
  return chemin
    .map((part, rank) => (typeof part === 'number' ? `[${part}]` : (rank > 0 ? '.' : '') + part))
    .join('');
}

/** The parts of a path that `pathText` wrote: « groupements[0].nom » gives groupements, 0, nom. */
export function pathParts(text: string): readonly string[] {
  return text.split(/[.[\]]+/).filter((part) => part !== '');
}

/** The value at a path, `undefined` where it leads nowhere. */
export function read(document: unknown, chemin: Path): unknown {
  return chemin.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<string | number, unknown>)[part]
        : undefined,
    document,
  );
}
