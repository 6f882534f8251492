import type { Bounds } from '../formula/bounds.ts';
import { MAX_NUMBER_LENGTH } from '../french/number-reading.ts';
import { boundsWords } from '../scenario/format/fault-words.ts';
import type { Field, Fields, OpenDoor, Reader, Taken } from '../scenario/format/schema/reader.ts';

/** A JSON Schema, draft 2020-12; `false` accepts nothing. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** What a value is called and means, by its path: `groupements[].annees[].patients`. */
export type Words = (path: string) => { readonly title: string; readonly description: string };

/** The schema of what a reader takes, as far as JSON Schema can say it, each property with its words. */
export function jsonSchema(reader: Reader<unknown>, words: Words, path = ''): JsonSchema {
  const { taken } = reader;
  if (taken === undefined) throw new Error(`the reader of "${path}" does not tell what it takes`);
  return schemaOf(taken, words, path);
}

function schemaOf(taken: Taken, words: Words, path: string): JsonSchema {
  switch (taken.kind) {
    case 'nombre':
      return numberSchema(taken.bounds, taken.fraction);
    case 'mot':
      return taken.words.length === 1 ? { const: taken.words[0] } : { enum: taken.words };
    case 'texte':
      return { type: 'string', maxLength: taken.max };
    case 'nom':
      return { type: 'string', pattern: `^\\s*\\S([\\s\\S]{0,${taken.max - 2}}\\S)?\\s*$` };
    case 'jour':
      return { type: 'string', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' };
    case 'document':
      return { $ref: `${taken.schema}.json` };
    case 'objet':
      return objectSchema(taken.read, words, path);
    case 'modes':
      return {
        oneOf: [
          ...Object.entries(taken.modes).map(([mode, read]) => modeSchema(mode, read, words, path)),
          ...(taken.open ? laterModes(Object.keys(taken.modes), taken.open, words, path) : []),
        ],
      };
    case 'liste':
      return listSchema(taken, words, path);
    case 'par-cle':
      return {
        type: 'object',
        patternProperties: { [taken.pattern]: jsonSchema(taken.reader, words, `${path}.N`) },
        additionalProperties: false,
      };
    case 'facultatif':
      return optionalSchema(taken.reader, taken.instead, words, path);
    case 'absent':
      return { not: {} };
  }
}

/** A number of JSON, or its digits: bounds are said of the first, which is all that JSON Schema can compare. */
function numberSchema(bounds: Bounds, fraction: boolean): JsonSchema {
  const digits = bounds.whole ? '-?[0-9]+(\\.0+)?' : '-?[0-9]+(\\.[0-9]+)?';
  const pattern = fraction ? `^(${digits}|-?[0-9]+/0*[1-9][0-9]*)$` : `^${digits}$`;
  return {
    anyOf: [
      { type: bounds.whole ? 'integer' : 'number', ...limits(bounds) },
      { type: 'string', pattern, maxLength: MAX_NUMBER_LENGTH },
    ],
  };
}

function limits({ min, max, minExclusive, maxExclusive }: Bounds): JsonSchema {
  return {
    ...(min !== undefined && { [minExclusive ? 'exclusiveMinimum' : 'minimum']: Number(min) }),
    ...(max !== undefined && { [maxExclusive ? 'exclusiveMaximum' : 'maximum']: Number(max) }),
  };
}

type Read = (fields: Fields) => unknown;

/** What an object asks for, found by reading nothing: once as if every key were there, once as if none were. */
function asked(read: Read, all: boolean): Map<string, Reader<unknown>> {
  const keys = new Map<string, Reader<unknown>>();
  const field: Field = (key, reader) => {
    keys.set(key, reader);
    return undefined;
  };
  read({ field, donne: () => all, place: { path: '', faults: [] } });
  return keys;
}

function objectSchema(read: Read, words: Words, path: string, fixed: JsonSchema = {}): JsonSchema {
  const always = asked(read, false);
  const readers = [...asked(read, true)].filter(([, { taken }]) => taken?.kind !== 'absent');
  const required = readers
    .filter(([key, { taken }]) => always.has(key) && taken?.kind !== 'facultatif')
    .map(([key]) => key);
  const properties = readers.map(([key, reader]) => {
    const inside = path === '' ? key : `${path}.${key}`;
    return [key, { ...described(reader, words(inside)), ...jsonSchema(reader, words, inside) }] as const;
  });
  return {
    type: 'object',
    properties: { ...fixed, ...Object.fromEntries(properties) },
    required: [...Object.keys(fixed), ...required],
    additionalProperties: false,
  };
}

/** The words of a value, and what numbers it may be. */
function described({ taken }: Reader<unknown>, { title, description }: ReturnType<Words>): JsonSchema {
  const inner = taken?.kind === 'facultatif' ? taken.reader.taken : taken;
  if (inner?.kind !== 'nombre') return { title, description };
  const range = boundsWords(inner.bounds);
  const told = `${range[0]?.toUpperCase()}${range.slice(1)}${inner.fraction && !inner.bounds.whole ? ', ou fraction comme 1/3' : ''}.`;
  return { title, description: `${description} ${told}`.trim() };
}

function modeSchema(mode: string, read: Read, words: Words, path: string): JsonSchema {
  return { title: `mode « ${mode} »`, ...objectSchema(read, words, path, { mode: { const: mode } }) };
}

/** What a later version may add, which this one keeps without reading it. */
function laterModes(modes: readonly string[], open: OpenDoor, words: Words, path: string): JsonSchema[] {
  return [
    { title: "mode d'une version plus récente", ...laterMode(modes) },
    ...open.map(({ mode, key, modes: known }) => {
      const later = { ...words(`${path}.${key}`), ...laterMode(known) };
      return {
        title: `mode « ${mode} » d'une version plus récente`,
        type: 'object',
        properties: { mode: { const: mode }, [key]: later },
        required: ['mode', key],
      };
    }),
  ];
}

const laterMode = (known: readonly string[]): JsonSchema => ({
  type: 'object',
  properties: { mode: { type: 'string', not: { enum: known } } },
  required: ['mode'],
});

function listSchema(
  { min, max, entry }: Extract<Taken, { kind: 'liste' }>,
  words: Words,
  path: string,
): JsonSchema {
  const [first, next] = [0, 1].map((index) => jsonSchema(entry(index), words, `${path}[]`));
  const alike = JSON.stringify(first) === JSON.stringify(next);
  return {
    type: 'array',
    minItems: min,
    maxItems: max,
    ...(!alike && { prefixItems: [first] }),
    items: next,
  };
}

/** What stands for an absent value is its default; null, where it does, may be written too. */
function optionalSchema(reader: Reader<unknown>, instead: unknown, words: Words, path: string): JsonSchema {
  const schema = jsonSchema(reader, words, path);
  if (instead === null) return { anyOf: [{ type: 'null' }, schema], default: null };
  return { ...schema, default: instead };
}
