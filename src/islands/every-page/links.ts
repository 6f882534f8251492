/* On every page: the scenario of the address follows the reader's links, what there is to say of what the browser keeps
   has its place, what is fetched at its first use is asked for (the search too, by « / »), and the larger type of the projector. */

import { joinAnchor, splitAnchor } from '../../store/address/anchor.ts';
import { showActive } from '../../store/dossiers/shown-name.ts';
import { displayWith, raiseAlert } from '../../store/notices/alerts.ts';
import { readJson, readText, writeText, type Zone } from '../../store/storage/browser-storage.ts';
import type { LatePart } from './late-parts.ts';

const ENTRY_KEY = 'ipep-saisie/1';

interface KeptEntry {
  readonly fragment?: unknown;
  readonly saisie?: { readonly dossier?: { readonly nom: string } };
}

/** What is kept of the scenario at work: the tab's own comes first, and stays in its tab. */
function keptText(zones: readonly Zone[] = ['sessionStorage', 'localStorage']): string {
  return zones.map((zone) => readText(ENTRY_KEY, zone)).find((each) => each !== null) ?? '{}';
}

/** Whether the next page finds the scenario of the address in the browser's storage, and needs no address for it. */
function isKept(fragment: string, elsewhere: boolean): boolean {
  const kept = readJson(keptText(elsewhere ? ['localStorage'] : undefined)) as KeptEntry | null | undefined;
  return kept?.fragment === fragment;
}

/** Whether a click opens its link in another tab or window. */
function opensElsewhere(event: MouseEvent, link: HTMLAnchorElement): boolean {
  const keyPressed = event.ctrlKey || event.metaKey || event.shiftKey;
  return event.type === 'auxclick' || keyPressed || !['', '_self'].includes(link.target);
}

/** A link keeps what it was given at an earlier click (into another tab, say): that scenario may be an old one. */
function carryAlong(event: MouseEvent): void {
  const { target } = event;
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link || link.origin !== location.origin || link.pathname === location.pathname) return;
  const [deja, attached] = splitAnchor(link.hash.slice(1));
  const anchor = attached ?? (deja.startsWith('s=') ? '' : deja);
  const [scenario] = splitAnchor(location.hash.slice(1));
  if (!scenario.startsWith('s=')) link.hash = anchor;
  else if (anchor === '') link.hash = scenario;
  else link.hash = isKept(scenario, opensElsewhere(event, link)) ? anchor : joinAnchor(scenario, anchor);
}

/** The place of the page that such a link leads to; the address is the scenario's again. */
function arrive(): void {
  const [scenario, anchor] = splitAnchor(location.hash.slice(1));
  if (anchor === undefined) return;
  history.replaceState(history.state, '', `#${scenario}`);
  const place = document.getElementById(anchor);
  for (let inside = place?.closest('details'); inside; inside = inside.parentElement?.closest('details'))
    inside.open = true;
  place?.scrollIntoView();
}

/** What is kept that sets something of the rules is said on a page without a calculator too, which says it by itself. */
function sayKeptRules(): void {
  if (document.querySelector('.avis')) return;
  const kept = keptText();
  const isLink = location.hash.startsWith('#s=');
  // Where nothing is kept, an address may bring them.
  const brought = isLink && kept === '{}';
  if (isLink && !brought && !isKept(location.hash.slice(1), false)) doQuietly('other');
  if (brought || /"(parametres|parametresParAnnee|options|enveloppe)":/.test(kept)) doQuietly('banner');
}

/** Does what is fetched at its first use. */
const later = (part: LatePart, place?: HTMLElement, { hash } = location): Promise<void> =>
  import('./late-parts.ts').then(({ lateParts }) => lateParts[part](place, hash));

/** What does not come leaves the page as it is. */
const doQuietly = (part: LatePart, place?: HTMLElement): void => void later(part, place).catch(() => {});

/** Of a link that this page does nothing of, says whose it is, or that it is damaged. */
function lookAtLink(): void {
  if (/^#(s=.*&)?(?!s=)\w+[=%]/.test(location.hash)) doQuietly('other');
}

/** « Ajouter au carnet », « Présenter », the magnifier of the head, wherever they stand. */
function doLater(event: MouseEvent): void {
  const { target, detail } = event;
  const pressed =
    target instanceof Element ? target.closest<HTMLElement>('[data-carnet], #presenter, #rechercher') : null;
  // The second click of a double one does nothing more.
  if (pressed === null || detail > 1) return;
  if (pressed !== magnifier) doAloud((pressed.id || 'carnet') as LatePart, pressed);
  else if (!opensElsewhere(event, magnifier)) search(event);
}

/** Without a button, the presentation that a reload has found under way. */
const doAloud = (part: LatePart, button?: HTMLElement): void =>
  void later(part, button).catch(() =>
    raiseAlert({
      id: 'bouton',
      texte: "Rien n'a été fait\u00a0: vérifiez votre connexion.",
      actions: [],
      shut: { nom: 'Fermer' },
    }),
  );

const magnifier = document.querySelector<HTMLAnchorElement>('#rechercher');

/** Its field is there at once: what is typed while the rest comes is not lost. */
function search(event: Event): void {
  const dialog = document.querySelector<HTMLDialogElement>('#recherche');
  event.preventDefault();
  dialog?.showModal();
  doQuietly('recherche', dialog ?? undefined);
}

/** « / », but in a text that is typed, where the head of the page is not there, and for who has turned it off. */
function isShortcut({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean | undefined {
  return (
    key === '/' &&
    !(ctrlKey || metaKey || (target as Element).closest(':read-write, dialog')) &&
    magnifier?.checkVisibility() &&
    readText('ipep-barre/1') === null
  );
}

document.addEventListener('keydown', (event) => {
  if (isShortcut(event)) search(event);
});
document.addEventListener('click', carryAlong, { capture: true });
document.addEventListener('click', doLater);
document.addEventListener('auxclick', carryAlong, { capture: true });
arrive();
displayWith(() => import('./alerts.tsx'));
sayKeptRules();
lookAtLink();
if (readText('ipep-presentation/1', 'sessionStorage') !== null) doAloud('presenter');
addEventListener('hashchange', lookAtLink);

showActive((readJson(keptText()) as KeptEntry | null | undefined)?.saisie?.dossier);

for (const [part, type] of [
  ['dossier-menu', 'beforetoggle'],
  ['citer', 'toggle'],
] as const)
  document
    .getElementById(part)
    ?.addEventListener(type, ({ currentTarget }) => doQuietly(part, currentTarget as HTMLElement));

const button = document.querySelector<HTMLButtonElement>('#grand');
const root = document.documentElement.classList;

const sayLarge = (large: boolean): void => button?.setAttribute('aria-pressed', String(large));

button?.addEventListener('click', () => {
  const large = root.toggle('grand');
  // A browser that keeps nothing still shows it larger on this page.
  writeText('ipep-grand', large ? 'oui' : 'non');
  sayLarge(large);
});

sayLarge(root.contains('grand'));
