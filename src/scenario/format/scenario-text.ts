import { type AnyFault, type ExpectedText, received } from './faults.ts';
import { parseJson } from './json/parsed-json.ts';
import { keysGivenTwice } from './json/repeated-keys.ts';
import type { Scenario } from './scenario.ts';
import { readScenario } from './schema/scenario-schema.ts';

/** A text that is refused, with its `id` if that could be read. */
export interface Refused {
  readonly ok: false;
  readonly id?: string;
  readonly erreurs: readonly AnyFault[];
}

export type ReadScenario = { readonly ok: true; readonly scenario: Scenario } | Refused;

/** What a reader of documents gives. */
type Read = { readonly ok: true } | Refused;

/** The one fault of a text that is no document. */
function unread(expected: ExpectedText, text: string): Refused {
  return { ok: false, erreurs: [{ ...expected, path: '', received: received(text.trim() || undefined) }] };
}

/** The fault of a key that its object has twice: which of its values counts is not guessed. */
function givenTwice(path: string): AnyFault {
  return { code: 'key-once', path, received: { code: 'repeated-key' } };
}

/** Reads the scenario of a JSON text. */
export const readScenarioText = (text: string): ReadScenario => readJson(text, readScenario);

/** Reads what a JSON text holds; a text that is not JSON is one error, at the empty path. */
export function readJson<R extends Read>(text: string, reader: (document: unknown) => R): R | Refused {
  const lost = text.indexOf('\ufffd');
  // What bytes that are not UTF-8 become is not guessed: it would be taken for a name.
  if (lost !== -1) return unread({ code: 'utf-8' }, text.slice(Math.max(0, lost - 20), lost + 20));
  const parsed = parseJson(text);
  if (!parsed.ok) return unread({ code: 'json', limits: parsed.broken }, parsed.received ?? text);
  const read = reader(parsed.document);
  const twice = keysGivenTwice(text).map(givenTwice);
  if (twice.length === 0) return read;
  if (!read.ok) return { ...read, erreurs: [...twice, ...read.erreurs] };
  const id = 'scenario' in read ? (read.scenario as Scenario).id : undefined;
  return { ok: false, erreurs: twice, ...(id !== undefined && { id }) };
}
