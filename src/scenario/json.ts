import { adviceOn } from './json-advice.ts';
import { faultOf } from './json-fault.ts';
import { readLiteral } from './numbers.ts';

/** A number of a JSON text, kept as it was written: « 0.1000 » stays so, and 60 digits stay 60. */
export class JsonNumber {
  readonly literal: string;

  constructor(literal: string) {
    this.literal = literal;
  }

  /** Written back digit for digit where the engine can, else as the nearest number. */
  toJSON(): unknown {
    return (JSON as JsonWithSource).rawJSON?.(this.literal) ?? Number(this.literal);
  }
}

/** `recu`: what stands where the text stops being JSON, when it is known what it is. */
export type ParsedJson = { ok: true; document: unknown } | { ok: false; message: string; recu?: string };

// TypeScript's library does not know these two yet (proposal « JSON.parse source text access »).
interface JsonWithSource extends JSON {
  rawJSON?(text: string): object;
}
type Revive = (key: string, value: unknown, context?: { readonly source?: string }) => unknown;

/**
 * Reads a JSON text; its numbers become JsonNumber where the engine tells how they were written, and stay numbers
 * elsewhere. `message` is a French clause, « … attendu … », fit for `Erreur.attendu`.
 */
export function parseJson(text: string): ParsedJson {
  return parseWith(text, (_key, value, context) => {
    const source = context?.source;
    return typeof value === 'number' && source !== undefined ? new JsonNumber(source) : value;
  });
}

/**
 * The same in plain values only, fit for postMessage: a number stays one where this loses nothing, and becomes its
 * digits as a string elsewhere, which a scenario takes as well. What JSON.stringify wrote comes back as it was.
 */
export function parsePlainJson(text: string): ParsedJson {
  return parseWith(text, (_key, value, context) => {
    const source = context?.source;
    if (typeof value !== 'number' || source === undefined || String(value) === source) return value;
    const digits = readLiteral(source) ?? source;
    return digits === String(value) ? value : digits;
  });
}

function parseWith(text: string, revive: Revive): ParsedJson {
  try {
    return { ok: true, document: JSON.parse(text, revive) };
  } catch (error) {
    return { ok: false, ...complaint(error, text) };
  }
}

function complaint(error: unknown, text: string): Omit<Extract<ParsedJson, { ok: false }>, 'ok'> {
  if (error instanceof RangeError) return { message: 'document JSON moins profondément imbriqué attendu' };
  if (text.trim() === '') return { message: 'document JSON attendu' };
  const fault = faultOf(text);
  const lines = text.slice(0, fault.place).split('\n');
  const column = (lines.at(-1) ?? '').length + 1;
  const place = text.includes('\n')
    ? `de la ligne ${lines.length}, caractère ${column}`
    : `du caractère ${column}`;
  const message = `document JSON attendu, illisible à partir ${place}`;
  const known = adviceOn(text, fault);
  if (known === undefined) return { message };
  return {
    message: `${message}, où se trouve « ${known.found} » : ${known.advice}`,
    ...(text.startsWith(known.found, fault.place) && { recu: known.found }),
  };
}
