/* On every page: the scenario of the address follows the reader's links, what there is to say of what the browser keeps
   has its place, and the larger type of the projector. */

import { joinAnchor, splitAnchor } from '../../store/address/anchor.ts';
import { showActive } from '../../store/dossiers/shown-name.ts';
import { displayWith, raiseAlert } from '../../store/notices/alerts.ts';
import { readJson, readText, type Zone } from '../../store/storage/browser-storage.ts';

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
  if (isLink && !brought && !isKept(location.hash.slice(1), false)) sayOther();
  if (!brought && !/"(parametres|parametresParAnnee|options|enveloppe)":/.test(kept)) return;
  import('../kit/plain-banner.tsx').then(
    ({ showPlainBanner }) => showPlainBanner(),
    () => undefined,
  );
}

/** Of a link that this page does nothing of, says whose it is; what does is fetched with the first one. */
const sayOther = (): void =>
  void import('./other-page-link.ts').then(
    ({ sayOtherPage }) => sayOtherPage(),
    () => undefined,
  );

function lookAtLink(): void {
  if (/^#(?!s=)\w+[=%]/.test(location.hash)) sayOther();
}

/** « Ajouter au carnet », « Présenter », wherever they stand: what they do is fetched at its first use. */
function doLater({ target, detail }: MouseEvent): void {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-carnet], #presenter') : null;
  // The second click of a double one does nothing more.
  if (button !== null && detail < 2) later(button);
}

/** Without a button, the presentation that a reload has found under way. */
const later = (button?: HTMLElement): void =>
  void import('./late-buttons.ts')
    .then(({ press }) => press(button))
    .catch(() =>
      raiseAlert({
        id: 'bouton',
        texte: "Rien n'a été fait\u00a0: vérifiez votre connexion.",
        actions: [],
        shut: { nom: 'Fermer' },
      }),
    );

document.addEventListener('click', carryAlong, { capture: true });
document.addEventListener('click', doLater);
document.addEventListener('auxclick', carryAlong, { capture: true });
arrive();
displayWith(() => import('./alerts.tsx'));
sayKeptRules();
lookAtLink();
if (readText('ipep-presentation/1', 'sessionStorage') !== null) later();
addEventListener('hashchange', lookAtLink);

showActive((readJson(keptText()) as KeptEntry | null | undefined)?.saisie?.dossier);

/** The dossiers are read once their menu is opened. */
document.querySelector('#dossier-menu')?.addEventListener('beforetoggle', ({ currentTarget }) => {
  const menu = currentTarget as HTMLElement;
  import('./dossier-menu.tsx').then(
    ({ showMenu }) => showMenu(menu),
    // The link to the page of dossiers is there.
    () => undefined,
  );
});

/** The reference of the page is written once it is asked for; what never changes of it is there. */
document.querySelector<HTMLElement>('#citer')?.addEventListener('toggle', ({ currentTarget }) => {
  const section = currentTarget as HTMLDetailsElement;
  if (!section.open) return;
  import('./citing.tsx').then(
    ({ showReference }) => showReference(section),
    () => undefined,
  );
});

const button = document.querySelector<HTMLButtonElement>('#grand');

function say(): void {
  button?.setAttribute('aria-pressed', String(document.documentElement.classList.contains('grand')));
}

button?.addEventListener('click', () => {
  const large = document.documentElement.classList.toggle('grand');
  try {
    localStorage.setItem('ipep-grand', large ? 'oui' : 'non');
  } catch {
    // A browser that keeps nothing still shows it larger on this page.
  }
  say();
});

say();
