import Papa from 'papaparse';
import type { Separateur } from './table.ts';

/** What the low-level parser of papaparse 5 gives, which its types leave open. */
export interface Analyse {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row: number; readonly index: number }[];
  /** `cursor`: where the first record that is not in `data` starts. */
  readonly meta: { readonly cursor: number };
}

export type Analyseur = (texte: string, fin: boolean) => Analyse;

/**
 * Papaparse's own parser without its streams, which read files and sockets but not an iterable: a browser's file and
 * Node's input share all of our code. Line ends must be LF. Unless `fin`, the last record is left for later.
 */
export function creerAnalyseur(separateur: Separateur, lignes = 0): Analyseur {
  const parser = new Papa.Parser({ delimiter: separateur, newline: '\n', preview: lignes });
  return (texte, fin) => parser.parse(texte, 0, !fin);
}
