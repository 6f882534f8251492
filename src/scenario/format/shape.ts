import { LONGEST_TEXT } from './longest-text.ts';

/*
 * What is typed is described once, by a shape: its type follows from it, and so does the check that pages rely on to show
 * fields. By hand, since a schema's library would weigh more than the rest of the page. Whatever could not be typed is
 * refused, from a storage or a link as from a file: an absurd number of lists' entries, a missing answer. What could be
 * typed is shown to be mended: values are judged by the scenario's schema.
 */

/** Where a value has not the shape; `undefined` when all is well. `T` is what pages take the value for. */
export interface Shape<T> {
  (value: unknown, path: string): string | undefined;
  /** Of types alone: nothing bears it. */
  readonly of?: T;
}

/** A shape that a key may lack. */
export interface Optional<T> extends Shape<T> {
  readonly optional: true;
}

export type TypeOf<S> = S extends Shape<infer T> ? T : never;

type Parts = Readonly<Record<string, Shape<unknown>>>;
type Lacking<P> = { [K in keyof P]: P[K] extends { readonly optional: true } ? K : never }[keyof P];

/** The type of an object of these parts. */
type Whole<P> = Flat<
  { -readonly [K in Exclude<keyof P, Lacking<P>>]: TypeOf<P[K]> } & {
    -readonly [K in Lacking<P>]?: Exclude<TypeOf<P[K]>, undefined>;
  }
>;
type Flat<T> = { [K in keyof T]: T[K] };

/** A number as its reader types it: JSON's, or text that may not be a number yet. */
export type Leaf = string | number;

/** The most keys of an object, unknown ones included, which the schema tells one by one. */
const MOST_KEYS = 100;

const when =
  <T>(isSound: (value: unknown) => boolean): Shape<T> =>
  (value, path) =>
    isSound(value) ? undefined : path;

export const text: Shape<string> = when((value) => typeof value === 'string' && value.length <= LONGEST_TEXT);

/** What a field can show, and its schema can refuse: nothing at all too. */
export const leaf: Shape<Leaf> = (value, path) =>
  typeof value === 'string'
    ? text(value, path)
    : typeof value === 'object' && value !== null
      ? path
      : undefined;

/** The same, there in any case. */
export const given: Shape<Leaf> = when(
  (value) => value !== undefined && value !== null && leaf(value, 'x') === undefined,
);

/** A shape of what pages take for a narrower type: its schema judges it, and a field that knows no other value shows it. */
export const taken =
  <T>() =>
  (shape: Shape<unknown>): Shape<T> =>
    shape as Shape<T>;

export const whole: Shape<number> = when(Number.isInteger);

export const among = <const W extends string>(...words: readonly W[]): Shape<W> =>
  when((value) => words.includes(value as W));

/** An object: these parts, and one value under any other key, so that nothing is deeper than its shape says. */
export function object<const P extends Parts>(parts: P): Shape<Whole<P>> & { readonly parts: P } {
  const check: Shape<Whole<P>> = (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return path;
    const keys = Object.keys({ ...parts, ...value });
    if (keys.length > MOST_KEYS) return path;
    for (const key of keys) {
      const shape = Object.hasOwn(parts, key) ? parts[key] : leaf;
      const fault = shape?.((value as Record<string, unknown>)[key], path && `${path}.${key}`);
      if (fault !== undefined) return fault;
    }
    return undefined;
  };
  return Object.assign(check, { parts });
}

/** Values under any keys. */
export const values = object({}) as Shape<unknown> as Shape<Record<string, Leaf>>;

/** Objects of values under any keys, as many as an object may have. */
export const valuesByKey: Shape<Record<string, Record<string, Leaf>>> = (value, path) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return path;
  const entries = Object.entries(value);
  if (entries.length > MOST_KEYS) return path;
  for (const [key, each] of entries) {
    const fault = values(each, path && `${path}.${key}`);
    if (fault !== undefined) return fault;
  }
  return undefined;
};

type ByMode<M> = { [K in keyof M]: Flat<{ mode: K } & Whole<M[K]>> }[keyof M];

/** An object whose `mode` says which parts it has; under an unknown one, which its schema refuses, it has any. */
export function byMode<const M extends Readonly<Record<string, Parts>>>(
  modes: M,
): Shape<ByMode<M>> & { readonly modes: M } {
  const check: Shape<ByMode<M>> = (value, path) => {
    const { mode } = (value ?? {}) as { readonly mode?: unknown };
    const parts = typeof mode === 'string' && Object.hasOwn(modes, mode) ? modes[mode] : {};
    return object(parts ?? {})(value, path);
  };
  return Object.assign(check, { modes });
}

export function list<T>(
  [least, most]: readonly [number, number],
  entry: Shape<T>,
): Shape<T[]> & { readonly entry: Shape<T> } {
  const check: Shape<T[]> = (value, path) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) return path;
    for (const [place, each] of value.entries()) {
      const fault = entry(each, `${path}[${place}]`);
      if (fault !== undefined) return fault;
    }
    return undefined;
  };
  return Object.assign(check, { entry });
}

export function optional<S extends Shape<unknown>>(shape: S): Optional<TypeOf<S>> & { readonly within: S } {
  const check: Shape<TypeOf<S>> = (value, path) => (value === undefined ? undefined : shape(value, path));
  return Object.assign(check, { optional: true as const, within: shape });
}

export function orNull<S extends Shape<unknown>>(shape: S): Shape<TypeOf<S> | null> & { readonly within: S } {
  const check: Shape<TypeOf<S> | null> = (value, path) => (value === null ? undefined : shape(value, path));
  return Object.assign(check, { within: shape });
}
