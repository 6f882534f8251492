import type { JsonSchema } from './json-schema.ts';
import { choiceWords } from './words.ts';

/** A key of a format, as the page of formats shows it. */
export interface Row {
  /** `groupements[].annees[].patients`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly required: boolean;
  /** The words that it may be, when it is one of some and its description does not tell them. */
  readonly words: readonly string[];
}

/** Every key of a schema that has words, in its order, each path once: two shapes of a value may share a key. */
export function rowsOf(schema: JsonSchema): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const row of inside(schema, '')) if (!rows.has(row.path)) rows.set(row.path, row);
  return [...rows.values()];
}

function inside(schema: JsonSchema, path: string): Row[] {
  const { properties, required, items, prefixItems, oneOf, anyOf } = schema as Parts;
  const own = Object.entries(properties ?? {}).flatMap(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return [...rowOf(value, at, required?.includes(key) ?? false), ...inside(value, at)];
  });
  const lists = [...(prefixItems ?? []), ...(items ? [items] : [])].flatMap((each) =>
    inside(each, `${path}[]`),
  );
  return [...own, ...lists, ...[...(oneOf ?? []), ...(anyOf ?? [])].flatMap((each) => inside(each, path))];
}

/** What of a schema holds other schemas. */
interface Parts {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
}

function rowOf(schema: JsonSchema, path: string, required: boolean): Row[] {
  const { title, description = '', const: only, enum: several } = schema;
  if (typeof title !== 'string') return [];
  const all = only === undefined ? ((several as unknown[] | undefined) ?? []) : [only];
  const words = Object.hasOwn(choiceWords, path) ? [] : all;
  return [{ path, title, description: String(description), required, words: words.map(String) }];
}
