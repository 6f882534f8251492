import { isUtf8 } from 'node:buffer';
import type { Separator } from '../tables/table.ts';

const [NUL, LF, CR] = [0, 10, 13];

/** Bytes past which a line is that of no table. */
const LONGEST = 1_000_000;

/** What a line is cut by, and into how many cells. */
interface Shape {
  readonly separator: Separator;
  readonly cells: number;
  /** Lines above the first record. */
  readonly above: number;
}

/** What the lines of a text come to, as far as they were looked at. */
interface Lines {
  lines: number;
  returns: number;
  /** Whether nothing so far can be read in two ways. */
  regular: boolean;
}

/**
 * How many lines a text in UTF-8 has, where two readers of CSV cannot differ on it: LF or CRLF throughout, no space before
 * a quote, no separator too many at the end of a line. Undefined of any other.
 */
export async function regularLines(
  bytes: AsyncIterable<Uint8Array>,
  shape: Shape,
): Promise<number | undefined> {
  const found: Lines = { lines: 0, returns: 0, regular: true };
  let rest = Buffer.alloc(0);
  for await (const piece of bytes) {
    const all = Buffer.concat([rest, piece]);
    const end = all.lastIndexOf(LF) + 1;
    look(all.subarray(0, end), shape, found);
    rest = all.subarray(end);
    if (!found.regular || rest.length > LONGEST) return undefined;
  }
  // A last line that nothing ends.
  if (rest.length > 0)
    look(Buffer.concat([rest, Buffer.from(found.returns > 0 ? '\r\n' : '\n')]), shape, found);
  const uniform = found.returns === 0 || found.returns === found.lines;
  return found.regular && uniform ? found.lines : undefined;
}

/** Looks at whole lines. */
function look(text: Buffer, shape: Shape, found: Lines): void {
  const separator = shape.separator.charCodeAt(0);
  let start = 0;
  // Zeros are those of UTF-16.
  if (!isUtf8(text) || text.includes(NUL) || text.includes(' "')) found.regular = false;
  for (let end = text.indexOf(LF); end !== -1 && found.regular; end = text.indexOf(LF, end + 1)) {
    found.lines += 1;
    const last = text[end - 1] === CR ? end - 2 : end - 1;
    if (last < end - 1) found.returns += 1;
    // DuckDB takes one separator more than there are cells for nothing.
    if (
      text[last] === separator &&
      found.lines > shape.above &&
      !endsWell(text.subarray(start, last + 1), shape)
    )
      found.regular = false;
    start = end + 1;
  }
  // A return elsewhere than before a line feed ends a line of its own.
  if (text.includes('\r') && countOf(text, CR) !== countOf(text, '\r\n')) found.regular = false;
}

/** Whether the last cell of a line is empty, and none is beyond it; in quotes, separators may be letters. */
const endsWell = (line: Buffer, { separator, cells }: Shape): boolean =>
  !line.includes('"') && countOf(line, separator) === cells - 1;

function countOf(text: Buffer, what: number | string): number {
  let count = 0;
  for (let at = text.indexOf(what); at !== -1; at = text.indexOf(what, at + 1)) count += 1;
  return count;
}
