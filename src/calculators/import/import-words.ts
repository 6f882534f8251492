import { formatBytes } from '../../french/bytes.ts';
import { formatNumber } from '../../french/numbers.ts';
import type { Progress } from '../../workers/long-contract.ts';

/** « 1 ligne refusée », « 12 000 lignes refusées ». */
export function compte(number: number, un: string, several: string): string {
  return `${formatNumber(String(number))} ${number > 1 ? several : un}`;
}

/** « 12,3 Mo lus sur 40,1 Mo, 31 000 lignes »; nothing when the length is not known. */
export function bytesReadWords({ done, total, lignes = 0 }: Progress): string {
  if (total === 0) return '';
  const inputRead = `${formatBytes(done)} lus sur ${formatBytes(total)}`;
  return lignes === 0 ? inputRead : `${inputRead}, ${compte(lignes, 'ligne', 'lignes')}`;
}

const separators = {
  ';': 'points-virgules',
  ',': 'virgules',
  '\t': 'tabulations',
  '|': 'barres verticales',
} as const;

interface Reading {
  readonly separator: keyof typeof separators;
  readonly encoding: string;
}

/** How the file was understood, in a sentence. */
export function readingWords({ separator, encoding }: Reading): string {
  return `Lu comme un CSV séparé par des ${separators[separator]}, en ${encoding}.`;
}
