import { readText, setAsideKey, setBlocked, type Zone } from './browser-storage.ts';

/** Leaves what cannot be read as it is until it is put aside, letter for letter; what does that is rarely needed. */
export function layAside(cle: string, texte: string, zone: Zone = 'localStorage'): void {
  setBlocked(cle, true, zone);
  import('./put-aside.ts').then(
    ({ storeAside }) => {
      if (storeAside(cle, texte, zone)) setBlocked(cle, false, zone);
    },
    // Not loaded, nothing is moved: the text stays where it is, and nothing replaces it.
    () => undefined,
  );
}

/** Says again what an earlier visit has put aside under a key, if there is any. */
export function recallSetAside(cle: string): void {
  if (readText(setAsideKey(cle)) === null) return;
  import('./put-aside.ts').then(
    ({ saySetAside }) => saySetAside(cle),
    () => undefined,
  );
}
