import Papa from 'papaparse';
import type { Separator } from './table.ts';

/** What the low-level parser of papaparse 5 gives, which its types leave open. */
export interface ParsedText {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row: number; readonly index: number }[];
  /** `cursor`: where the first record that is not in `data` starts. */
  readonly meta: { readonly cursor: number };
}

export type CsvParser = (texte: string, end: boolean) => ParsedText;

/**
 * Papaparse's own parser without its streams, which read files and sockets but not an iterable: a browser's file and
 * Node's input share all of our code. Line ends must be LF. Unless `fin`, the last record is left for later.
 */
export function createParser(separator: Separator, lignes = 0): CsvParser {
  const parser = new Papa.Parser({ delimiter: separator, newline: '\n', preview: lignes });
  return (texte, end) => parser.parse(texte, 0, !end);
}
