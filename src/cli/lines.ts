import { formatNumber } from '../french/numbers.ts';
import { Fault } from './system-fault.ts';

/** A line of a text, numbered from 1 as an editor does; its text is read when asked for. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly text: () => string;
}

/** Bytes of a line, or of a document: a thousand groupements, with all their indicators, take ten million. */
export const LONGEST = 100_000_000;

const [TAB, LINE_FEED, RETURN, SPACE, BYTE_ORDER_MARK] = [9, 10, 13, 32, 0xef];

const encoder = new TextEncoder();
/** The first mark of a file is no character of it. */
const atStart = new TextDecoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Splits bytes into lines, at line feeds alone; those that end together come together. The return before a line feed is
 * dropped from the text, and so is a byte order mark at its start: files that have one may have been joined.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<readonly Line[]> {
  let number = 0;
  let pending: Uint8Array[] = [];
  let length = 0;
  const line = (rest: Uint8Array): Line => {
    const bytes = pending.length === 0 ? rest : joined([...pending, rest]);
    pending = [];
    length = 0;
    const own = ++number;
    return { number: own, bytes, text: () => textOf(own, bytes) };
  };
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
    const lines: Line[] = [];
    let from = 0;
    for (let to = bytes.indexOf(LINE_FEED); to !== -1; to = bytes.indexOf(LINE_FEED, from)) {
      lines.push(line(bytes.subarray(from, to)));
      from = to + 1;
    }
    const rest = bytes.subarray(from);
    pending.push(rest);
    length += rest.length;
    if (length > LONGEST) throw new Fault(tooLong(number + 1));
    if (lines.length > 0) yield lines;
  }
  yield [line(new Uint8Array(0))];
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function textOf(number: number, bytes: Uint8Array): string {
  return (number === 1 ? atStart : decoder)
    .decode(bytes)
    .replace(/^\ufeff/, '')
    .replace(/\r$/, '');
}

function tooLong(number: number): string {
  return `Ligne ${number} : plus de ${formatNumber(`${LONGEST}`)} caractères, sans fin. Un scénario en JSON, ou plusieurs, un par ligne, sont attendus.`;
}

/** Whether a line holds more than the blanks that JSON sets aside. */
export function isFilled({ bytes, text }: Line): boolean {
  const first = bytes.find((byte) => byte !== SPACE && byte !== TAB && byte !== RETURN);
  return first === BYTE_ORDER_MARK ? /[^ \t\r]/.test(text()) : first !== undefined;
}
