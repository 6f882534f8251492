import * as fc from 'fast-check';
import { hostile, hostileKeys } from './hostile.ts';

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

type Path = readonly (string | number)[];

/** Every path of a document, its own (empty) one first. */
function paths(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? value.map((_, rank) => rank) : Object.keys(value);
  return [
    path,
    ...keys.flatMap((key) => paths((value as Record<string | number, unknown>)[key], [...path, key])),
  ];
}

type Edit = (value: unknown) => unknown;

/** A copy with what stands at a path changed; `undefined` takes it away. */
function edited(document: unknown, [key, ...rest]: Path, edit: Edit): unknown {
  if (key === undefined) return edit(document);
  if (Array.isArray(document))
    return document.flatMap((each, rank) => {
      const next = rank === key ? edited(each, rest, edit) : each;
      return next === undefined ? [] : [next];
    });
  const entries = Object.entries(document as object).flatMap(([name, each]) => {
    const next = name === key ? edited(each, rest, edit) : each;
    return next === undefined ? [] : [[name, next]];
  });
  return Object.fromEntries(entries);
}

const withKey =
  (key: string, added: unknown): Edit =>
  (value) => {
    if (Array.isArray(value)) return [...value, added];
    if (typeof value !== 'object' || value === null) return added;
    return Object.fromEntries([...Object.entries(value), [key, added]]);
  };

const doubled: Edit = (value) => {
  if (Array.isArray(value)) return [...value, ...value];
  return typeof value === 'string' ? value + value : [value, value];
};

/** A number as text, and a text as a number. */
const otherKind: Edit = (value) => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && Number.isFinite(Number(value)) ? Number(value) : value;
};

const edits: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 8, arbitrary: hostile.map((value) => () => value) },
  { weight: 2, arbitrary: fc.constant(() => undefined) },
  { weight: 2, arbitrary: fc.tuple(hostileKeys, hostile).map(([key, value]) => withKey(key, value)) },
  { weight: 1, arbitrary: fc.constant(doubled) },
  { weight: 1, arbitrary: fc.constant(otherKind) },
);

/** A document with none to three of its values replaced, removed, added or doubled. */
export function mutated(documents: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const changes = fc.array(fc.tuple(place, edits), { maxLength: 3 });
  return fc.tuple(documents, changes).map(([document, all]) =>
    all.reduce<unknown>((value, [where, edit]) => {
      const every = paths(value);
      return edited(value, every[Math.floor(where * every.length)] ?? [], edit) ?? null;
    }, document),
  );
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const spans = fc
  .tuple(place, place, fc.constantFrom(0, 1, 2, 10, 1e9))
  .map(([a, b, long]) => ({ a, b, long }));

const spanOf = ({ a, b, long }: { a: number; b: number; long: number }, length: number): Span => {
  const from = Math.floor(a * length);
  return { from, to: Math.min(length, from + Math.min(long, Math.ceil(b * (length - from)))) };
};

type Splice<T> = (all: T, span: Span) => T;

/** What is done to a text: a span taken away, replaced, doubled, or all that follows cut. */
function textEdits(pieces: fc.Arbitrary<string>): fc.Arbitrary<Splice<string>> {
  return fc.oneof(
    fc.constant<Splice<string>>((all, { from, to }) => all.slice(0, from) + all.slice(to)),
    fc.constant<Splice<string>>((all, { from, to }) => all.slice(0, to) + all.slice(from)),
    fc.constant<Splice<string>>((all, { from }) => all.slice(0, from)),
    pieces.map<Splice<string>>(
      (piece) =>
        (all, { from, to }) =>
          all.slice(0, from) + piece + all.slice(to),
    ),
  );
}

/** A text with none to four spans changed; `pieces` are put in it. */
export function mutatedText(
  texts: fc.Arbitrary<string>,
  pieces: fc.Arbitrary<string>,
  minLength = 0,
): fc.Arbitrary<string> {
  const changes = fc.array(fc.tuple(spans, textEdits(pieces)), { minLength, maxLength: 4 });
  return fc
    .tuple(texts, changes)
    .map(([text, all]) => all.reduce((value, [span, edit]) => edit(value, spanOf(span, value.length)), text));
}

/** Bytes with none to four of them flipped, inserted, or the end cut. */
export function mutatedBytes(all: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> {
  const change = fc.tuple(place, fc.integer({ min: 0, max: 255 }), fc.constantFrom('flip', 'insert', 'cut'));
  return fc.tuple(all, fc.array(change, { maxLength: 4 })).map(([bytes, changes]) =>
    changes.reduce((value, [where, byte, how]) => {
      const at = Math.floor(where * value.length);
      if (how === 'cut') return value.slice(0, byte < 64 ? at : value.length);
      const tail = value.subarray(how === 'flip' ? at + 1 : at);
      return Uint8Array.from([...value.subarray(0, at), byte, ...tail]);
    }, bytes),
  );
}
