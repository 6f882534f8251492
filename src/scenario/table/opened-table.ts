import { bytesOf } from '../../tables/byte-streams.ts';
import type { DocumentScenario } from '../format/scenario-document.ts';
import { publishedGroupementFault } from './groupement-fault-words.ts';
import { readingWords } from './reading-words.ts';
import { type ReadTable, readPastedTable, readTable } from './table-scenario.ts';

type WordedFault = ReturnType<typeof publishedGroupementFault>;

/** A table for a screen: what it makes and how it was read, in sentences; or all that is wrong with it, in words. */
export type OpenedTable =
  | { readonly ok: true; readonly document: DocumentScenario; readonly words: readonly string[] }
  | { readonly ok: false; readonly faults: readonly WordedFault[] };

/** Reads a file, or cells pasted from a spreadsheet, as one scenario of all its groupements. */
export async function openTable(source: Blob | string): Promise<OpenedTable> {
  const read: ReadTable = await (typeof source === 'string'
    ? readPastedTable(source)
    : readTable(bytesOf(source)));
  return read.ok
    ? { ok: true, document: read.document, words: readingWords(read.reading) }
    : { ok: false, faults: read.faults.map(publishedGroupementFault) };
}
