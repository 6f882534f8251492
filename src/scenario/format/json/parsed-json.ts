import { adviceOn } from './json-advice.ts';
import { faultOf } from './json-fault.ts';
import { JsonNumber } from './json-number.ts';
import { plain, type Revive } from './plain-json.ts';

/** `recu`: what stands where the text stops being JSON, when it is known what it is. */
export type ParsedJson = { ok: true; document: unknown } | { ok: false; message: string; recu?: string };

/**
 * Reads a JSON text; its numbers become JsonNumber where the engine tells how they were written, and stay numbers
 * elsewhere. `message` is a French clause, « … attendu … », fit for an `Expected` of code json.
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
  return parseWith(text, plain);
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
