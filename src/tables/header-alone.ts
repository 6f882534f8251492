import type { ColumnOptions, HeaderRead } from './table.ts';
import type { TableRefusal } from './table-fault.ts';
import { readCsvTable } from './table-reader.ts';

/**
 * Reads the header of a table and no further than the piece of the file that holds it. Rejects with the signal's reason
 * when cancelled.
 */
export async function readHeaderOnly(
  octets: AsyncIterable<Uint8Array>,
  options: ColumnOptions,
  signal?: AbortSignal,
): Promise<{ readonly ok: true; readonly header: HeaderRead } | TableRefusal> {
  const enough = new AbortController();
  let header: HeaderRead | undefined;
  const onHeader = (lu: HeaderRead): void => {
    header = lu;
    enough.abort();
  };
  async function* upTo() {
    for await (const bytesPiece of octets) {
      signal?.throwIfAborted();
      yield bytesPiece;
    }
    signal?.throwIfAborted();
  }
  const table = await readCsvTable(upTo(), {
    ...options,
    onHeader,
    onRow: () => {},
    signal: enough.signal,
  }).catch((error) => {
    if (header === undefined) throw error;
    return undefined;
  });
  if (header !== undefined) return { ok: true, header };
  if (table === undefined || table.ok) throw new Error('a table has a header or a refusal');
  return table;
}
