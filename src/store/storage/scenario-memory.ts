import type { Saisie } from '../state/draft.ts';
import { isSaisie } from '../state/shape.ts';
import { lireJson } from './browser-storage.ts';
import { LONGEST_TEXT } from './longest-text.ts';

export const CLE_SAISIE = 'ipep-saisie/1';

/** What stays in the reader's browser between pages and visits: of all tabs, and of this one. */
export interface Memoire {
  readonly saisie: Saisie;
  /** The last address written for it: it tells a reload from a link to another scenario. */
  readonly fragment: string;
  /** A second scenario, kept to be compared. */
  readonly gardee?: Saisie;
  /** What an address has replaced, until it is restored or something else is. */
  readonly remplacee?: Saisie;
  /** The scenario of another tab, that this one has taken the place of. */
  readonly autre?: Saisie;
  /** In a tab's own: the storage of all tabs could not be written. */
  readonly refusee?: true;
}

/** What a text of the storage holds; `undefined` when it is not ours, or is not read in full. */
export function lireMemoire(texte: string | null): Memoire | undefined {
  if (texte === null) return undefined;
  const value = lireJson(texte);
  return isMemoire(value) ? value : undefined;
}

function isMemoire(value: unknown): value is Memoire {
  if (typeof value !== 'object' || value === null) return false;
  const { saisie, fragment, gardee, remplacee, autre } = value as Record<string, unknown>;
  const optional = [gardee, remplacee, autre].every((each) => each === undefined || estLisible(each));
  return estLisible(saisie) && isFragment(fragment) && optional;
}

/** That of a scenario, or none; a link too long for an address is never written. */
function isFragment(value: unknown): boolean {
  return (
    value === '' || (typeof value === 'string' && value.startsWith('s=') && value.length <= LONGEST_TEXT)
  );
}

/** A saisie of the format that this version knows: it could do nothing with another one. */
export function estLisible(value: unknown): value is Saisie {
  return isSaisie(value) && value.scenario.format === 'ipep-scenario/1';
}
