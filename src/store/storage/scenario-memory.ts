import { LONGEST_TEXT } from '../../scenario/format/longest-text.ts';
import type { Entry } from '../state/entry.ts';
import { isEntry } from '../state/shape.ts';
import { readJson } from './browser-storage.ts';

export const ENTRY_KEY = 'ipep-saisie/1';

/** What stays in the reader's browser between pages and visits: of all tabs, and of this one. */
export interface Memory {
  readonly saisie: Entry;
  /** The last address written for it: it tells a reload from a link to another scenario. */
  readonly fragment: string;
  /** The one before it. */
  readonly former?: string;
  /** A second scenario, kept to be compared. */
  readonly gardee?: Entry;
  /** What an address has replaced, until it is restored or something else is. */
  readonly remplacee?: Entry;
  /** The scenario of another tab, that this one has taken the place of. */
  readonly autre?: Entry;
  /** In a tab's own: the storage of all tabs could not be written. */
  readonly refusee?: true;
}

/** What a text of the storage holds; `undefined` when it is not ours, or is not read in full. */
export function readMemory(texte: string | null): Memory | undefined {
  if (texte === null) return undefined;
  const value = readJson(texte);
  return isMemory(value) ? value : undefined;
}

function isMemory(value: unknown): value is Memory {
  if (typeof value !== 'object' || value === null) return false;
  const { saisie, fragment, former, gardee, remplacee, autre } = value as Record<string, unknown>;
  const optional = [gardee, remplacee, autre].every((each) => each === undefined || isReadableEntry(each));
  return isReadableEntry(saisie) && isFragment(fragment) && isFragment(former ?? '') && optional;
}

/** That of a scenario, or none; a link too long for an address is never written. */
function isFragment(value: unknown): boolean {
  return (
    value === '' || (typeof value === 'string' && value.startsWith('s=') && value.length <= LONGEST_TEXT)
  );
}

/** A saisie of the format that this version knows: it could do nothing with another one. */
export function isReadableEntry(value: unknown): value is Entry {
  return isEntry(value) && value.scenario.format === 'ipep-scenario/1';
}
