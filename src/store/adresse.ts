import { decodeLink, encodeLink, MAX_LINK } from '../scenario/link.ts';
import type { Saisie } from './saisie.ts';
import { isSaisie } from './storage.ts';

/** What the address says when a page opens, or when the reader goes back. */
export type Adresse =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'saisie'; readonly saisie: Saisie; readonly fragment: string };

const ETRANGER = "Cette adresse ne contient pas un scénario que ce site sait lire. Le vôtre n'a pas changé.";

export function lireAdresse(): Adresse {
  const fragment = location.hash.slice(1);
  const link = decodeLink(fragment);
  if (link.kind !== 'payload') return link;
  const payload = { vue: { groupement: 0, annee: 1 }, ...(link.payload as object) };
  return isSaisie(payload)
    ? { kind: 'saisie', saisie: payload, fragment }
    : { kind: 'refused', message: ETRANGER };
}

/** The fragment of a scenario, or `undefined` when it is too long for a link: the site offers a file instead. */
export function fragmentDe(saisie: Saisie): string | undefined {
  const fragment = encodeLink(saisie);
  return fragment.length <= MAX_LINK ? fragment : undefined;
}

/**
 * Typing replaces the entry of the history, a preset or a reset adds one. The entry holds the saisie itself: going
 * back finds it again, however long it is, and an entry without one was made by a link or by hand.
 */
export function ecrireAdresse(saisie: Saisie, fragment: string, entree: 'remplace' | 'ajoute'): void {
  if (location.hash.slice(1) === fragment) {
    marquerAdresse(saisie);
    return;
  }
  const url = `${location.pathname}${location.search}${fragment === '' ? '' : `#${fragment}`}`;
  if (entree === 'ajoute') history.pushState(saisie, '', url);
  else history.replaceState(saisie, '', url);
}

/** Leaves the address as it is, an anchor for instance, and makes its entry ours. */
export function marquerAdresse(saisie: Saisie): void {
  history.replaceState(saisie, '');
}
