import type { Entry } from '../state/entry.ts';
import { newId } from './dossier.ts';
import { setUnwritten } from './mark.ts';

/**
 * A dossier that what is typed is of from now on; it is written to it soon after, and finds its number then where it has no
 * name. `undefined` where the browser has no store for documents.
 */
export function newborn(nom = ''): Entry['dossier'] {
  if (globalThis.indexedDB === undefined) return undefined;
  const dossier = { id: newId(), nom };
  setUnwritten(dossier.id, true);
  return dossier;
}
