/**
 * The structure of a document: objects, modes and lists that report every error at its path and go on. Valibot reads
 * the values (values.ts); its objects stop at the first unknown key, take `constructor` for a known one, and cannot let
 * a field depend on its neighbour.
 */

import type { Bounds } from '../../../formula/bounds.ts';
import { type Expected, type Fault, received } from '../faults.ts';
import { JsonNumber } from '../json/json-number.ts';

/** Where a value stands, and where its errors go. */
interface Place {
  readonly path: string;
  readonly faults: Fault[];
}

/** What a reader takes, as data: the schemas that the site publishes are written from it (src/published-formats). */
export type Taken =
  | { readonly kind: 'nombre'; readonly bounds: Bounds; readonly fraction: boolean }
  | { readonly kind: 'mot'; readonly words: readonly string[] }
  | { readonly kind: 'texte'; readonly max: number }
  | { readonly kind: 'nom'; readonly max: number }
  | { readonly kind: 'jour' }
  | { readonly kind: 'objet'; readonly read: (fields: Fields) => unknown }
  | {
      readonly kind: 'modes';
      readonly modes: Readonly<Record<string, (fields: Fields) => unknown>>;
      readonly open?: OpenDoor;
    }
  | { readonly kind: 'liste'; readonly min: number; readonly max: number; readonly entry: EntryReader }
  /** An object of which every key that has the pattern (a regular expression) holds what one reader takes. */
  | { readonly kind: 'par-cle'; readonly pattern: string; readonly reader: Reader<unknown> }
  | { readonly kind: 'facultatif'; readonly reader: Reader<unknown>; readonly instead: unknown }
  /** A whole document of another format, by the name of its published schema. */
  | { readonly kind: 'document'; readonly schema: string }
  | { readonly kind: 'absent' };

/** What is kept unread, being of a later version: any other mode, and these modes where a key of theirs has another one. */
export type OpenDoor = readonly {
  readonly mode: string;
  readonly key: string;
  readonly modes: readonly string[];
}[];

type EntryReader = (index: number) => Reader<unknown>;

/** Reads a value, undefined when it is absent. Gives undefined once it has reported why it can't be used. */
export interface Reader<T> {
  (value: unknown, place: Place): T | undefined;
  readonly taken?: Taken;
}

/** Makes a new reader tell what it takes. */
export function taking<T>(taken: Taken, read: Reader<T>): Reader<T> {
  return Object.assign(read, { taken });
}

/** A reader that is made anew for each value: what it remembers of one list is nothing to the next. */
export function anew<T>(make: () => Reader<T>): Reader<T> {
  const { taken } = make();
  const read: Reader<T> = (value, place) => make()(value, place);
  return taken === undefined ? read : taking(taken, read);
}

/** What a reader makes, field by field, before it is known whether each could be read. */
export type Draft<T> = T extends unknown ? { [K in keyof T]: T[K] | undefined } : never;

/** Reads one field of an object, and makes its key a known one. */
export type Field = <T>(key: string, reader: Reader<T>) => T | undefined;

export interface Fields {
  readonly field: Field;
  /** Whether the document gives this key. */
  readonly donne: (key: string) => boolean;
  readonly place: Place;
}

/** Reports an error; undefined, so that a reader can return it. */
export function refuse(place: Place, expected: Expected, value: unknown): undefined {
  place.faults.push({ ...expected, path: place.path, received: received(value) });
}

/** The place of a key or of an entry. */
export function within(place: Place, key: string | number): Place {
  const { path, faults } = place;
  if (typeof key === 'number') return { path: `${path}[${key}]`, faults };
  return { path: path === '' ? key : `${path}.${key}`, faults };
}

/** An object, read field by field; a key that `read` does not ask for is an error. */
export function object<T extends object>(read: (fields: Fields) => Draft<T> | undefined): Reader<T> {
  return taking({ kind: 'objet', read }, (value, place) => {
    if (!isRecord(value)) return refuse(place, { code: 'object' }, value);
    const known = new Set<string>();
    const field: Field = (key, reader) => {
      known.add(key);
      return reader(own(value, key), within(place, key));
    };
    const draft = read({ field, donne: (key) => own(value, key) !== undefined, place });
    for (const key of Object.keys(value)) {
      const unknown = known.has(key) ? undefined : own(value, key);
      if (unknown !== undefined) refuse(within(place, key), { code: 'unknown-key' }, unknown);
    }
    return complete<T>(draft);
  });
}

type Modes<T extends { mode: string }> = {
  readonly [M in T['mode']]: (fields: Fields) => Draft<Omit<Extract<T, { mode: M }>, 'mode'>> | undefined;
};

/**
 * An object whose `mode` says which other fields it has: one function a mode. Under an unknown mode, the fields of any
 * mode are left unread. A field of another mode than the one given is an error.
 */
export function byMode<T extends { mode: string }>(
  modeReader: Reader<T['mode']>,
  modes: Modes<T>,
): Reader<T> {
  const readers = modes as Readonly<Record<string, (fields: Fields) => object | undefined>>;
  const everyKey = Object.values(readers).flatMap(keysOf);
  const read = object<T>((fields) => {
    const mode = fields.field('mode', modeReader);
    if (mode === undefined) {
      for (const key of everyKey) fields.field(key, freeText);
      return undefined;
    }
    const asked = new Set<string>();
    const field: Field = (key, reader) => {
      asked.add(key);
      return fields.field(key, reader);
    };
    const rest = readers[mode]?.({ ...fields, field });
    const foreign = absent({ code: 'other-mode', limits: { mode } });
    for (const key of everyKey) if (!asked.has(key)) fields.field(key, foreign);
    return rest && ({ ...rest, mode } as Draft<T>);
  });
  return taking({ kind: 'modes', modes: readers }, read);
}

/** The same modes, and `later` in the place of a value that the door lets by unread. */
export function orLater<T, L>(modes: Reader<T>, open: OpenDoor, later: L): Reader<T | L> {
  const { taken } = modes;
  if (taken?.kind !== 'modes') throw new Error('only what has modes has later ones');
  return taking({ ...taken, open }, (value, place) =>
    isLater(value, Object.keys(taken.modes), open) ? later : modes(value, place),
  );
}

/** Whether a value says that it is of a mode that is not known. */
function isLater(value: unknown, modes: readonly string[], open: OpenDoor): boolean {
  if (!isRecord(value)) return false;
  const mode = own(value, 'mode');
  if (typeof mode !== 'string') return false;
  if (!modes.includes(mode)) return true;
  return open.some((door) => door.mode === mode && isLater(own(value, door.key), door.modes, []));
}

/** A list of min to max entries; `entry` gives the reader of each. A wrong length does not stop the entries. */
export function list<T>(min: number, max: number, entry: (index: number) => Reader<T>): Reader<T[]> {
  const length = { code: 'list', limits: { min, max } } as const;
  return taking({ kind: 'liste', min, max, entry }, (value, place) => {
    if (!Array.isArray(value)) return refuse(place, length, value);
    if (value.length < min || value.length > max) refuse(place, length, value);
    const entries = value.map((item, index) => entry(index)(item, within(place, index)));
    const read = entries.filter((item) => item !== undefined);
    return read.length === entries.length ? read : undefined;
  });
}

interface Keys {
  readonly isKey: (key: string) => boolean;
  readonly pattern: string;
  /** What is expected where a key is not one. */
  readonly expected: Expected;
}

/** An object of as many keys as there are values, read in the order of the keys; what stands under a wrong key is left unread. */
export function byKey<T>(entry: Reader<T>, { isKey, pattern, expected }: Keys): Reader<Record<string, T>> {
  return taking({ kind: 'par-cle', pattern, reader: entry }, (value, place) => {
    if (!isRecord(value)) return refuse(place, { code: 'object' }, value);
    const read = Object.keys(value)
      .sort()
      .map((key) => {
        const inside = within(place, key);
        return [key, isKey(key) ? entry(own(value, key), inside) : refuse(inside, expected, key)] as const;
      });
    return complete<Record<string, T>>(Object.fromEntries(read));
  });
}

/** A value that may be absent: `instead`, as a document would write it, is then read in its place. */
export function optional<T>(reader: Reader<T>, instead: unknown): Reader<T> {
  return taking({ kind: 'facultatif', reader, instead }, (value, place) =>
    reader(value === undefined ? instead : value, place),
  );
}

/** A value that must be absent; `expected` says why. */
export function absent(expected: Expected): Reader<never> {
  return taking<never>({ kind: 'absent' }, (value, place) =>
    value === undefined ? undefined : refuse(place, expected, value),
  );
}

/** A value that is left unread. */
export const freeText: Reader<never> = () => undefined;

/** The keys that a mode asks for, found by reading nothing. */
function keysOf(read: (fields: Fields) => unknown): string[] {
  const keys: string[] = [];
  const field: Field = (key) => {
    keys.push(key);
    return undefined;
  };
  read({ field, donne: () => false, place: { path: '', faults: [] } });
  return keys;
}

function complete<T extends object>(draft: Draft<T> | undefined): T | undefined {
  if (draft === undefined || Object.values(draft).includes(undefined)) return undefined;
  return draft as unknown as T;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof JsonNumber)
  );
}

// `__proto__` and `constructor` are keys like others: only what the document itself bears is read.
function own(record: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
