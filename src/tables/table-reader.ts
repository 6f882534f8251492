import { createDecoder } from './decoder.ts';
import { createGuard } from './file-signatures.ts';
import { createUnifier } from './line-ends.ts';
import { createReader } from './record-reader.ts';
import type { OptionsTable, TableInput, TableRead } from './table.ts';
import { refuseTable, type TableRefusal } from './table-fault.ts';

/** Bytes taken at a time: what comes in larger pieces is cut, for the event loop to have its turn. */
const PIECE = 1 << 18;

/** Milliseconds of work after which the event loop has its turn, for a message that cancels to be heard. */
const TURN = 25;

/**
 * Reads a table from bytes that follow each other, record by record, in bounded memory: any of the encodings, line ends
 * and separators that French spreadsheets write. Gives the header, or why the table is refused; what `onRow` was
 * told before a refusal is to be dropped. Rejects with the signal's reason, and when the bytes cannot be read.
 */
export async function readCsvTable(
  octets: AsyncIterable<Uint8Array>,
  options: OptionsTable,
): Promise<TableRead | TableRefusal> {
  const { signal, onProgress } = options;
  const decoder = createDecoder();
  const unify = createUnifier();
  const lineReader = createReader(options);
  const keep = createGuard();
  let inputRead = 0;
  let turn = performance.now();
  for await (const piece of octets)
    for (const bytesPiece of pieces(piece)) {
      signal?.throwIfAborted();
      const fault = keep(bytesPiece) ?? lineReader.add(unify(decoder.read(bytesPiece)));
      if (fault !== undefined) return refuseTable(fault);
      inputRead += bytesPiece.length;
      onProgress?.(inputRead);
      if (performance.now() - turn < TURN) continue;
      await new Promise((suite) => setTimeout(suite));
      turn = performance.now();
    }
  signal?.throwIfAborted();
  const issue = lineReader.finish(unify(decoder.fin()));
  return issue.ok ? { ...issue, encoding: decoder.encoding } : issue;
}

/** Reads a table from whatever gives it. */
export const readRecords = (input: TableInput, options: OptionsTable): Promise<TableRead | TableRefusal> =>
  typeof input === 'function' ? input(options) : readCsvTable(input, options);

function* pieces(piece: Uint8Array): Generator<Uint8Array> {
  for (let since = 0; since < piece.length; since += PIECE) yield piece.subarray(since, since + PIECE);
}
