/* The browser's two storages, of all tabs and of this one, and whether it has a store for documents, without their
   exceptions: some browsers refuse even to be asked, or are full. */

export type Zone = 'localStorage' | 'sessionStorage';

/**
 * Keys of a storage that hold what this version cannot read: nothing is written over it. One for the page, as the storage is:
 * a second set would let its holder write over what the first one holds back.
 */
const blocked = new Set<string>();

/** Leaves what is under a key as it is, or no more. */
export function setBlocked(cle: string, yes: boolean, zone: Zone): void {
  if (yes) blocked.add(`${zone} ${cle}`);
  else blocked.delete(`${zone} ${cle}`);
}

/** Whether a key of a storage is held back. */
export const isBlocked = (cle: string, zone: Zone): boolean => blocked.has(`${zone} ${cle}`);

/** What is kept under a key; `null` when nothing is, or when the browser refuses. */
export function readText(cle: string, zone: Zone = 'localStorage'): string | null {
  try {
    return globalThis[zone].getItem(cle);
  } catch {
    return null;
  }
}

/** Whether it could be written. */
export function writeText(cle: string, texte: string, zone: Zone = 'localStorage'): boolean {
  return !blocked.has(`${zone} ${cle}`) && returnText(cle, texte, zone);
}

export function eraseText(cle: string, zone: Zone = 'localStorage'): void {
  try {
    globalThis[zone].removeItem(cle);
  } catch {
    // A browser that refuses has kept nothing.
  }
}

/** Written though the key is held back from everybody else. */
export function returnText(cle: string, texte: string, zone: Zone = 'localStorage'): boolean {
  try {
    globalThis[zone].setItem(cle, texte);
    return true;
  } catch {
    return false;
  }
}

/** The keys that a storage holds; none where the browser refuses. */
export function keysOf(zone: Zone): readonly string[] {
  try {
    return Object.keys(globalThis[zone]);
  } catch {
    return [];
  }
}

/** Whether a storage keeps what is written in it: nothing but a try can tell. */
export function keepsText(zone: Zone): boolean {
  const TRY = 'ipep-essai';
  const kept = returnText(TRY, '1', zone);
  eraseText(TRY, zone);
  return kept;
}

/** Whether the browser has a store for documents. It may still refuse to open it. */
export function hasDocuments(): boolean {
  try {
    return globalThis.indexedDB !== undefined;
  } catch {
    return false;
  }
}

/** A JSON text as a value; `undefined` for what is no JSON. */
export function readJson(texte: string): unknown {
  try {
    return JSON.parse(texte);
  } catch {
    return undefined;
  }
}

/** Where what could not be read under a key is put aside. */
export const setAsideKey = (cle: string): string => `${cle}.ecarte`;
