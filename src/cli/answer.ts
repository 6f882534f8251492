import { type AnyFault, type ExpectedText, received } from '../scenario/format/faults.ts';
import { parseJson } from '../scenario/format/json/parsed-json.ts';
import { keysGivenTwice } from '../scenario/format/json/repeated-keys.ts';
import { publishedFault } from '../scenario/format/published-faults.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { readScenario } from '../scenario/format/schema/scenario-schema.ts';
import { faultLine } from './fault-line.ts';
import type { Line, Source } from './input.ts';
import type { ExitCode, Io } from './io.ts';

/** What a command prints for a valid scenario; `indent` is 0 where it must hold on one line. */
export type Answer = (scenario: Scenario, indent: number) => string;

/**
 * Answers a document, or each line of a stream in its place; what is refused gives its errors instead, with its `id` if
 * that could be read.
 */
export function answerSource(source: Source, answer: Answer, io: Io): Promise<ExitCode> {
  return source.kind === 'document'
    ? answerDocument(source.text, answer, io)
    : answerLines(source.lines, answer, io);
}

/** A text that is refused, with its `id` if that could be read. */
interface Refused {
  readonly ok: false;
  readonly id?: string;
  readonly erreurs: readonly AnyFault[];
}

type ReadText = { readonly ok: true; readonly scenario: Scenario } | Refused;

/** The one fault of a text that is no document. */
function unread(expected: ExpectedText, text: string): ReadText {
  return { ok: false, erreurs: [{ ...expected, path: '', received: received(text.trim() || undefined) }] };
}

/** The fault of a key that its object has twice: which of its values counts is not guessed. */
function givenTwice(path: string): AnyFault {
  return { code: 'key-once', path, received: { code: 'repeated-key' } };
}

/** Reads the scenario of a JSON text; a text that is not JSON is one error, at the empty path. */
export function readText(text: string): ReadText {
  const lost = text.indexOf('\ufffd');
  // What bytes that are not UTF-8 become is not guessed: it would be taken for a name.
  if (lost !== -1) return unread({ code: 'utf-8' }, text.slice(Math.max(0, lost - 20), lost + 20));
  const parsed = parseJson(text);
  if (!parsed.ok) return unread({ code: 'json', limits: parsed.broken }, parsed.received ?? text);
  const read = readScenario(parsed.document);
  const twice = keysGivenTwice(text).map(givenTwice);
  if (twice.length === 0) return read;
  if (!read.ok) return { ...read, erreurs: [...twice, ...read.erreurs] };
  const { id } = read.scenario;
  return { ok: false, erreurs: twice, ...(id !== undefined && { id }) };
}

/** The errors on both outputs: as JSON, and one line each. */
export async function reportErrors({ id, erreurs }: Refused, indent: number, io: Io): Promise<void> {
  await io.out(`${JSON.stringify({ id, erreurs: erreurs.map(publishedFault) }, null, indent)}\n`);
  await io.err(erreurs.map((fault) => `${faultLine(fault)}\n`).join(''));
}

async function answerDocument(text: string, answer: Answer, io: Io): Promise<ExitCode> {
  const read = readText(text);
  if (read.ok) await io.out(`${answer(read.scenario, 2)}\n`);
  else await reportErrors(read, 2, io);
  return read.ok ? 0 : 2;
}

/** Refused lines that the last sentence numbers: beyond, nobody reads them there. */
const NAMED = 100;

async function answerLines(
  lines: AsyncIterable<Line> | Iterable<Line>,
  answer: Answer,
  io: Io,
): Promise<ExitCode> {
  const refused: number[] = [];
  for await (const { number, text } of lines) {
    const read = readText(text);
    if (read.ok) await io.out(`${answer(read.scenario, 0)}\n`);
    else {
      refused.push(number);
      await reportErrors(read, 0, io);
    }
  }
  if (refused.length === 0) return 0;
  const s = refused.length > 1 ? 's' : '';
  const more = refused.length > NAMED ? '…' : '';
  const numbers = refused.slice(0, NAMED).join(', ') + more;
  await io.err(`${refused.length} ligne${s} refusée${s}, numéro${s} ${numbers}.\n`);
  return 1;
}
