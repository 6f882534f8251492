import type { Entry } from '../state/entry.ts';
import { hasDocuments } from '../storage/browser-storage.ts';
import { setUnwritten } from './mark.ts';

/** An id that no other dossier has; also where the page is not served by https, which `randomUUID` asks for. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (each) =>
    each.toString(16).padStart(2, '0'),
  ).join('');
}

/** Those that this page has begun. */
const born = new Set<string>();

export const isNewborn = ({ id }: NonNullable<Entry['dossier']>): boolean => born.has(id);

/**
 * A dossier that what is typed is of from now on; it is written to it soon after, and finds its number then where it has no
 * name. `undefined` where the browser has no store for documents.
 */
export function newborn(nom = ''): Entry['dossier'] {
  if (!hasDocuments()) return undefined;
  const dossier = { id: newId(), nom };
  born.add(dossier.id);
  setUnwritten(dossier.id, true);
  return dossier;
}
