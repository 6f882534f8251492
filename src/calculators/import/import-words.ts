import { formatBytes } from '../../french/bytes.ts';
import { formatNumber } from '../../french/numbers.ts';
import type { Progres } from '../../workers/long-contract.ts';

/** « 1 ligne refusée », « 12 000 lignes refusées ». */
export function compte(nombre: number, un: string, plusieurs: string): string {
  return `${formatNumber(String(nombre))} ${nombre > 1 ? plusieurs : un}`;
}

/** « 12,3 Mo lus sur 40,1 Mo, 31 000 lignes »; nothing when the length is not known. */
export function octetsLus({ fait, total, lignes = 0 }: Progres): string {
  if (total === 0) return '';
  const lus = `${formatBytes(fait)} lus sur ${formatBytes(total)}`;
  return lignes === 0 ? lus : `${lus}, ${compte(lignes, 'ligne', 'lignes')}`;
}

const separateurs = {
  ';': 'points-virgules',
  ',': 'virgules',
  '\t': 'tabulations',
  '|': 'barres verticales',
} as const;

interface Lecture {
  readonly separateur: keyof typeof separateurs;
  readonly encodage: string;
}

/** How the file was understood, in a sentence. */
export function lectureDite({ separateur, encodage }: Lecture): string {
  return `Lu comme un CSV séparé par des ${separateurs[separateur]}, en ${encodage}.`;
}
