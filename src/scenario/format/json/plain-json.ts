import { readLiteral } from '../decimal-text.ts';

export type Revive = (key: string, value: unknown, context?: { readonly source?: string }) => unknown;

/** A number stays one where this loses nothing, and becomes its digits as a string elsewhere. */
export const plain: Revive = (_key, value, context) => {
  const source = context?.source;
  if (typeof value !== 'number' || source === undefined || String(value) === source) return value;
  const digits = readLiteral(source) ?? source;
  return digits === String(value) ? value : digits;
};

/** A JSON text in plain values; undefined for any other text, and nothing is said of it. */
export function plainJson(text: string): unknown {
  try {
    return JSON.parse(text, plain);
  } catch {
    return undefined;
  }
}
