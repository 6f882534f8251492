import { MAX_LINK, mendFragment } from '../../scenario/format/fragment.ts';
import type { Saisie } from '../state/draft.ts';
import { isSaisie } from '../state/shape.ts';

/** What the address says when a page opens, or when the reader goes back. */
export type Adresse =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'saisie'; readonly saisie: Saisie; readonly fragment: string };

const ETRANGER = "Cette adresse ne contient pas un scénario que ce site sait lire. Le vôtre n'a pas changé.";
const ABSENT =
  "Le scénario de cette adresse n'a pas pu être lu : une partie du site n'a pas été chargée. Vérifiez votre connexion, puis rechargez la page.";

type Liens = typeof import('../../scenario/format/link.ts');
let liens: Liens | undefined;

/** What reads and writes links is fetched at its first use, by the first change or by the address of a page. */
export async function chargerLiens(): Promise<Liens> {
  liens ??= await import('../../scenario/format/link.ts');
  return liens;
}

/** The fragment of the address that carries a scenario, as it was written; empty where it carries none. */
export function fragmentDeLAdresse(): string {
  return mendFragment(location.hash) ?? '';
}

/** The scenario of the address. */
export const lireAdresse = (): Promise<Adresse> => lireFragment(fragmentDeLAdresse());

export async function lireFragment(fragment: string): Promise<Adresse> {
  if (fragment === '') return { kind: 'none' };
  const codec = await chargerLiens().catch(() => undefined);
  if (codec === undefined) return { kind: 'refused', message: ABSENT };
  const link = codec.decodeLink(fragment);
  if (link.kind !== 'payload') return link;
  const payload = { vue: { groupement: 0, annee: 1 }, ...(link.payload as object) };
  return isSaisie(payload)
    ? { kind: 'saisie', saisie: payload, fragment }
    : { kind: 'refused', message: ETRANGER };
}

/**
 * The fragment of a scenario; `undefined` when it is too long for a link, and the site offers a file instead, or as long
 * as nothing has fetched what writes it.
 */
export function fragmentDe(saisie: Saisie): string | undefined {
  const fragment = liens?.encodeLink(saisie);
  return fragment && fragment.length <= MAX_LINK ? fragment : undefined;
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
