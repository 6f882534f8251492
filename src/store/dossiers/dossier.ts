import type { Entry } from '../state/entry.ts';
import { isReadableEntry } from '../storage/scenario-memory.ts';

/** A named scenario of the reader's. */
export interface Dossier {
  readonly id: string;
  readonly nom: string;
  readonly entry: Entry;
  /** Milliseconds since 1970, by the reader's clock: shown, and never computed with. */
  readonly cree: number;
  /** When its content last changed: it tells one version from another. */
  readonly modifie: number;
}

/** As it is kept: its place among the others with it. */
export interface KeptDossier extends Dossier {
  readonly rang: number;
}

/** A name that its field takes, and a file can have. */
export const LONGEST_NAME = 120;

export function isKeptDossier(value: unknown): value is KeptDossier {
  if (typeof value !== 'object' || value === null) return false;
  const { id, nom, entry, cree, modifie, rang } = value as Record<string, unknown>;
  return (
    [id, nom].every((each) => typeof each === 'string') &&
    [cree, modifie, rang].every(Number.isFinite) &&
    isReadableEntry(entry)
  );
}
