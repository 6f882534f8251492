/* On every page: the scenario of the address follows the reader's links, what there is to say of what the browser keeps
   has its place, and the larger type of the projector. */

import { joindreAncre, separerAncre } from '../../store/address/anchor.ts';
import { afficherAvec } from '../../store/notices/notices.ts';
import { lireJson, lireTexte, type Zone } from '../../store/storage/browser-storage.ts';

const CLE_SAISIE = 'ipep-saisie/1';

/** Whether the next page finds the scenario of the address in the browser's storage, and needs no address for it. */
function estGarde(fragment: string, ailleurs: boolean): boolean {
  // A tab's own scenario comes first, and stays in its tab.
  const zones: readonly Zone[] = ailleurs ? ['localStorage'] : ['sessionStorage', 'localStorage'];
  const texte = zones.map((zone) => lireTexte(CLE_SAISIE, zone)).find((each) => each !== null);
  const gardee = lireJson(texte ?? '{}') as { readonly fragment?: unknown } | null | undefined;
  return gardee?.fragment === fragment;
}

/** Whether a click opens its link in another tab or window. */
function ouvreAilleurs(event: MouseEvent, lien: HTMLAnchorElement): boolean {
  const touche = event.ctrlKey || event.metaKey || event.shiftKey;
  return event.type === 'auxclick' || touche || !['', '_self'].includes(lien.target);
}

/** A link keeps what it was given at an earlier click (into another tab, say): that scenario may be an old one. */
function emporter(event: MouseEvent): void {
  const { target } = event;
  const lien = target instanceof Element ? target.closest('a') : null;
  if (!lien || lien.origin !== location.origin || lien.pathname === location.pathname) return;
  const [deja, jointe] = separerAncre(lien.hash.slice(1));
  const ancre = jointe ?? (deja.startsWith('s=') ? '' : deja);
  const [scenario] = separerAncre(location.hash.slice(1));
  if (!scenario.startsWith('s=')) lien.hash = ancre;
  else if (ancre === '') lien.hash = scenario;
  else lien.hash = estGarde(scenario, ouvreAilleurs(event, lien)) ? ancre : joindreAncre(scenario, ancre);
}

/** The place of the page that such a link leads to; the address is the scenario's again. */
function arriver(): void {
  const [scenario, ancre] = separerAncre(location.hash.slice(1));
  if (ancre === undefined) return;
  history.replaceState(history.state, '', `#${scenario}`);
  const place = document.getElementById(ancre);
  for (let inside = place?.closest('details'); inside; inside = inside.parentElement?.closest('details'))
    inside.open = true;
  place?.scrollIntoView();
}

document.addEventListener('click', emporter, { capture: true });
document.addEventListener('auxclick', emporter, { capture: true });
arriver();
afficherAvec(() => import('./alerts.tsx'));

const bouton = document.querySelector<HTMLButtonElement>('#grand');

function dire(): void {
  bouton?.setAttribute('aria-pressed', String(document.documentElement.classList.contains('grand')));
}

bouton?.addEventListener('click', () => {
  const grand = document.documentElement.classList.toggle('grand');
  try {
    localStorage.setItem('ipep-grand', grand ? 'oui' : 'non');
  } catch {
    // A browser that keeps nothing still shows it larger on this page.
  }
  dire();
});

dire();
