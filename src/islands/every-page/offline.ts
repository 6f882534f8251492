/*
 * On every page: keeps the site in the browser, announces a new version, and passes to it once the reader accepts
 * (src/decisions/offline.md). A browser that refuses shows the same site, online.
 */

const PLUS_TARD = 'ipep-plus-tard';

function montrer(id: string, oui = true): void {
  document.getElementById(id)?.toggleAttribute('hidden', !oui);
}

/** Put off until the tab is closed, where the browser keeps that. */
function remis(): boolean {
  try {
    return sessionStorage.getItem(PLUS_TARD) !== null;
  } catch {
    return false;
  }
}

function remettre(): void {
  montrer('nouvelle-version', false);
  try {
    sessionStorage.setItem(PLUS_TARD, 'oui');
  } catch {
    // The next page will announce it again.
  }
}

function annoncer(): void {
  if (!remis()) montrer('nouvelle-version');
}

/**
 * Announces the version that is kept to a page of another one: the site has changed between this page and its first
 * worker, or another tab has passed while this page was loading. A script's name depends on all that it can load, so
 * that a page whose scripts are kept is of that version.
 */
async function comparer(): Promise<void> {
  const scripts = document.querySelectorAll('script[src], astro-island');
  const noms = [...scripts].map(
    (each) => each.getAttribute('src') ?? each.getAttribute('component-url') ?? '',
  );
  const gardes = await Promise.all(noms.map((nom) => caches.match(nom)));
  if (gardes.includes(undefined)) montrer('nouvelle-version');
}

/** All the tabs pass together: each reloads as soon as the new version answers for it. */
async function passer({ waiting }: ServiceWorkerRegistration): Promise<void> {
  const { held = [] } = await navigator.locks.query();
  // Held by src/store/notices/leave-guard.ts: a constant of both would be one more file of every page.
  if (held.some(({ name }) => name === 'ipep-retenue')) return montrer('version-retenue');
  montrer('nouvelle-version', false);
  if (waiting) waiting.postMessage({ type: 'SKIP_WAITING' });
  else location.reload();
}

async function garder(versions: ServiceWorkerContainer): Promise<void> {
  let tenue = versions.controller !== null;
  versions.addEventListener('controllerchange', () => {
    if (tenue) return location.reload();
    tenue = true;
    void comparer();
  });
  if (tenue) await comparer();
  const registration = await versions.register(`${import.meta.env.BASE_URL}sw.js`, {
    updateViaCache: 'none',
  });
  const regarder = (): void => {
    if (registration.waiting && registration.active) annoncer();
  };
  const suivre = (): void => registration.installing?.addEventListener('statechange', regarder);
  document.getElementById('version-passer')?.addEventListener('click', () => passer(registration));
  document.getElementById('version-plus-tard')?.addEventListener('click', remettre);
  registration.addEventListener('updatefound', suivre);
  suivre();
  regarder();
  await versions.ready;
  montrer('hors-ligne');
}

/** Once the page is there: what it needs comes first. */
function demarrer(): void {
  const commencer = () => garder(navigator.serviceWorker).catch(() => {});
  (window.requestIdleCallback ?? setTimeout)(commencer);
}

if (import.meta.env.PROD && 'serviceWorker' in navigator) addEventListener('load', demarrer);
