import { publishedFault } from '../scenario/format/published-faults.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { type Refused, readScenarioText } from '../scenario/format/scenario-text.ts';
import { PlainScenarios } from '../scenario/stream/plain-scenario.ts';
import { groupementFaultLine, publishedGroupementFault } from '../scenario/table/groupement-fault-words.ts';
import { readingWords } from '../scenario/table/reading-words.ts';
import { readTable } from '../scenario/table/table-scenario.ts';
import { faultLine } from './fault-line.ts';
import type { Source } from './input.ts';
import type { ExitCode, Io } from './io.ts';
import { joined, type Line } from './lines.ts';
import { tellOtherRules } from './rules-notice.ts';
import { tell } from './table.ts';
import { visible } from './visible-text.ts';

/** What a command prints. */
export interface Answer {
  /** What stands above the first answer; nothing unless given. */
  readonly head?: string;
  /** For a valid scenario, line ends included; `indent` is 0 where it must hold on one line. */
  readonly of: (scenario: Scenario, indent: number) => string;
  /** Whether errors, which are JSON, stand among the answers too. */
  readonly errors: boolean;
  /** The same for lines together, as bytes that are safe to write; undefined of those to read one by one. */
  readonly ofLines?: (lines: readonly Uint8Array[]) => readonly (Uint8Array | undefined)[];
}

/**
 * Answers a document, or each line of a stream in its place; what is refused gives its errors instead, with its `id` if
 * that could be read.
 */
export function answerSource(source: Source, answer: Answer, io: Io): Promise<ExitCode> {
  return source.kind === 'lines' ? answerLines(source.lines, answer, io) : answerOne(source, answer, io);
}

/** Errors, as JSON and one line each. */
export interface Told {
  readonly ok: false;
  readonly document: object;
  readonly lines: readonly string[];
}

export function told({ id, erreurs }: Refused): Told {
  return { ok: false, document: { id, erreurs: erreurs.map(publishedFault) }, lines: erreurs.map(faultLine) };
}

/** Tells errors on stderr, and among the answers unless asked otherwise. */
export async function reportErrors(
  { document, lines }: Told,
  indent: number,
  io: Io,
  among = true,
): Promise<void> {
  if (among) await io.out(`${JSON.stringify(document, null, indent)}\n`);
  await io.err(lines.map((line) => `${line}\n`).join(''));
}

/** A source that holds one scenario: a document, or a table. */
export type OneSource = Exclude<Source, { readonly kind: 'lines' }>;

/**
 * The scenario of a document or of a table, or its errors; tells on stderr how a table was read, and what has changed of the
 * rules of a document. `place` says which it is, where there are several.
 */
export async function readOne(
  source: OneSource,
  io: Io,
  place?: string,
): Promise<{ readonly ok: true; readonly scenario: Scenario } | Told> {
  if (source.kind === 'document') {
    const read = readScenarioText(source.text);
    if (!read.ok) return told(read);
    await tellOtherRules(read.scenario, io, place);
    return read;
  }
  const read = await readTable(source.table, { enveloppe: source.enveloppe });
  if (read.reading !== undefined) {
    const { rows: lignes, ignored } = read.reading;
    const notices = [...source.notices(), ...readingWords(read.reading)];
    await tell({ lignes, ignored, absentOnes: [], refusedRows: 0 }, io, notices);
  }
  if (read.ok) return read;
  const lines = read.faults.map((fault) => visible(groupementFaultLine(fault)));
  return { ok: false, document: { erreurs: read.faults.map(publishedGroupementFault) }, lines };
}

async function answerOne(source: OneSource, { head = '', of, errors }: Answer, io: Io): Promise<ExitCode> {
  const read = await readOne(source, io);
  if (read.ok) await io.out(head + of(read.scenario, 2));
  else await reportErrors(read, 2, io, errors);
  return read.ok ? 0 : 2;
}

/** Refused lines that the last sentence numbers: beyond, nobody reads them there. */
const NAMED = 100;

async function answerLines(
  batches: AsyncIterable<readonly Line[]>,
  { head = '', of, errors, ofLines }: Answer,
  io: Io,
): Promise<ExitCode> {
  const refused: number[] = [];
  let above = head;
  const plain = new PlainScenarios();
  let pending: Uint8Array[] = [];
  const flush = async (): Promise<void> => {
    if (pending.length > 0) await io.out(joined(pending));
    pending = [];
  };
  for await (const lines of batches) {
    const known = ofLines?.(lines.map((line) => line.bytes)) ?? [];
    for (const [rank, { number, bytes, text }] of lines.entries()) {
      const answer = known[rank];
      if (answer !== undefined) {
        pending.push(answer);
        continue;
      }
      await flush();
      const scenario = plain.read(bytes);
      const read = scenario === undefined ? readScenarioText(text()) : { ok: true as const, scenario };
      if (read.ok) {
        await io.out(above + of(read.scenario, 0));
        above = '';
        await tellOtherRules(read.scenario, io, `Ligne ${number}`);
      } else {
        refused.push(number);
        await reportErrors(told(read), 0, io, errors);
      }
    }
    await flush();
  }
  if (refused.length === 0) return 0;
  const s = refused.length > 1 ? 's' : '';
  const more = refused.length > NAMED ? '…' : '';
  const numbers = refused.slice(0, NAMED).join(', ') + more;
  await io.err(`${refused.length} ligne${s} refusée${s}, numéro${s} ${numbers}.\n`);
  return 1;
}
