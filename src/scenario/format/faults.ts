import type { ParameterId } from '../../cahier/ids.ts';
import type { Bounds } from '../../formula/bounds.ts';
import type { BrokenJson } from './json/broken-json.ts';
import { JsonNumber } from './json/json-number.ts';

/** What a value is compared with, where it stands on the wrong side of another one. */
type Other = ParameterId | 'cible' | 'cible-hausse' | 'cible-baisse';

/** What was expected where a value is refused: what kind of thing, and the limits that it is held to. */
export type Expected =
  | { readonly code: 'object' | 'unknown-key' | 'day' | 'picture' }
  | { readonly code: 'list'; readonly limits: { readonly min: number; readonly max: number } }
  | { readonly code: 'word'; readonly limits: { readonly words: readonly string[] } }
  | { readonly code: 'text' | 'name'; readonly limits: { readonly max: number } }
  | { readonly code: 'new-name' | 'new-numero' }
  | { readonly code: 'number'; readonly limits: Bounds }
  /** A text that is no number, or a fraction where none is taken. */
  | { readonly code: 'digits'; readonly limits: { readonly fraction: boolean; readonly bounds?: Bounds } }
  /** A number of too many characters, as it is written or once its exponent is worked out. */
  | {
      readonly code: 'shorter';
      readonly limits: { readonly max: number; readonly inFull: boolean; readonly bounds?: Bounds };
    }
  | { readonly code: 'year'; readonly limits: { readonly year?: number } }
  | { readonly code: 'first-year' | 'no-year' | 'no-base-quality' | 'spending-every-year' }
  | { readonly code: 'other-mode'; readonly limits: { readonly mode: string } }
  | { readonly code: 'order'; readonly limits: Bounds & { readonly other: Other } };

/** What was expected of a text before it is a document: JSON, where it stops being some. */
export type ExpectedText =
  | { readonly code: 'key-once' | 'utf-8' }
  | { readonly code: 'json'; readonly limits: BrokenJson };

/** What came: as it was written, cut after 60 characters; an empty text, objects and lists are named, not shown. */
export type Received =
  | string
  | { readonly code: 'nothing' | 'object' | 'repeated-key' }
  | { readonly code: 'list'; readonly length: number };

/** One refusal of a document: the path of the value, what was expected, and what came. */
export type Fault = Expected & { readonly path: string; readonly received: Received };

/** The same of a text, that may be no document. */
export type AnyFault = Fault | (ExpectedText & { readonly path: string; readonly received: Received });

const LONGEST = 60;

export function received(value: unknown): Received {
  if (value === undefined || value === '') return { code: 'nothing' };
  if (value instanceof JsonNumber) return cut(value.literal);
  if (Array.isArray(value)) return { code: 'list', length: value.length };
  if (typeof value === 'object' && value !== null) return { code: 'object' };
  return cut(String(value));
}

function cut(text: string): string {
  const characters = [...text.slice(0, 2 * LONGEST + 2)];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
}
