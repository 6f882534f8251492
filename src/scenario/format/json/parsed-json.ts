import type { BrokenJson } from './broken-json.ts';
import { adviceOn } from './json-advice.ts';
import { faultOf } from './json-fault.ts';
import { JsonNumber } from './json-number.ts';
import { plain, type Revive } from './plain-json.ts';

/** `received`: what stands where the text stops being JSON, when it is known what it is. */
export type ParsedJson =
  | { ok: true; document: unknown }
  | { ok: false; broken: BrokenJson; received?: string };

/**
 * Reads a JSON text; its numbers become JsonNumber where the engine tells how they were written, and stay numbers
 * elsewhere.
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
    return refusalOf(error, text);
  }
}

function refusalOf(error: unknown, text: string): ParsedJson {
  if (error instanceof RangeError) return { ok: false, broken: { problem: 'too-deep' } };
  if (text.trim() === '') return { ok: false, broken: { problem: 'empty' } };
  const fault = faultOf(text);
  const lines = text.slice(0, fault.place).split('\n');
  const column = (lines.at(-1) ?? '').length + 1;
  const known = adviceOn(text, fault);
  const found = known?.found;
  return {
    ok: false,
    broken: {
      problem: 'unreadable',
      ...(text.includes('\n') && { line: lines.length }),
      column,
      ...(known && { known }),
    },
    ...(found !== undefined && text.startsWith(found, fault.place) && { received: found }),
  };
}
