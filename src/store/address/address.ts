import { MAX_LINK, mendFragment } from '../../scenario/format/link-checksum.ts';
import { type Entry, FIRST_VIEW, withoutDossier } from '../state/entry.ts';
import { isEntry } from '../state/shape.ts';
import { joinSettings, settingsPart } from './settings-part.ts';

/** What the address says when a page opens, or when the reader goes back. */
export type Address =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'saisie'; readonly saisie: Entry; readonly fragment: string };

const FOREIGN = "Cette adresse ne contient pas un scénario que ce site sait lire. Le vôtre n'a pas changé.";
const ABSENT =
  "Le scénario de cette adresse n'a pas pu être lu : une partie du site n'a pas été chargée. Vérifiez votre connexion, puis rechargez la page.";

type Links = typeof import('../../scenario/format/link.ts');
/** Code, not state: the same for whoever asks, and fetched once. */
let links: Links | undefined;

/** What reads and writes links is fetched at its first use, by the first change or by the address of a page. */
export async function loadLinks(): Promise<Links> {
  links ??= await import('../../scenario/format/link.ts');
  return links;
}

/** The fragment of the address that carries a scenario, as it was written; empty where it carries none. */
export function addressFragment(): string {
  return mendFragment(location.hash) ?? '';
}

/** The scenario of the address. */
export const readAddress = (): Promise<Address> => readFragment(addressFragment());

export async function readFragment(fragment: string): Promise<Address> {
  if (fragment === '') return { kind: 'none' };
  const codec = await loadLinks().catch(() => undefined);
  if (codec === undefined) return { kind: 'refused', message: ABSENT };
  const link = codec.decodeLink(fragment);
  if (link.kind === 'none') return link;
  if (link.kind === 'refused') return { kind: 'refused', message: codec.linkFaultWords[link.code] };
  const payload = { vue: FIRST_VIEW, ...(link.payload as object) };
  return isEntry(payload)
    ? { kind: 'saisie', saisie: withoutDossier(payload), fragment }
    : { kind: 'refused', message: FOREIGN };
}

/**
 * The fragment of a scenario; `undefined` when it is too long for a link, and the site offers a file instead, or as long
 * as nothing has fetched what writes it.
 */
export function fragmentOf(saisie: Entry): string | undefined {
  const fragment = links?.encodeLink(withoutDossier(saisie));
  return fragment && fragment.length <= MAX_LINK ? fragment : undefined;
}

/** What a page adds to the scenario of its address stays with it, whatever the scenario becomes; one alone is no scenario's. */
const withSettings = (fragment: string): string =>
  location.hash.startsWith('#s=') ? joinSettings(fragment, settingsPart()) : fragment;

/**
 * Typing replaces the entry of the history, a preset or a reset adds one. The entry holds the saisie itself: going
 * back finds it again, however long it is, and an entry without one was made by a link or by hand.
 */
export function writeAddress(saisie: Entry, fragment: string, entree: 'remplace' | 'ajoute'): void {
  const whole = withSettings(fragment);
  if (location.hash.slice(1) === whole) {
    markAddress(saisie);
    return;
  }
  const url = `${location.pathname}${location.search}${whole && `#${whole}`}`;
  if (entree === 'ajoute') history.pushState(saisie, '', url);
  else history.replaceState(saisie, '', url);
}

/** Leaves the address as it is, an anchor for instance, and makes its entry ours. */
export function markAddress(saisie: Entry): void {
  history.replaceState(saisie, '');
}
