/*
 * On every page: keeps the site in the browser, announces a new version, and passes to it once the reader accepts
 * (src/decisions/offline.md). A browser that refuses shows the same site, online.
 */

const LATER = 'ipep-plus-tard';

function show(id: string, yes = true): void {
  document.getElementById(id)?.toggleAttribute('hidden', !yes);
}

/** Put off until the tab is closed, where the browser keeps that. */
function putOff(): boolean {
  try {
    return sessionStorage.getItem(LATER) !== null;
  } catch {
    return false;
  }
}

function postpone(): void {
  show('nouvelle-version', false);
  try {
    sessionStorage.setItem(LATER, 'oui');
  } catch {
    // The next page will announce it again.
  }
}

function announce(): void {
  if (!putOff()) show('nouvelle-version');
}

/**
 * Announces the version that is kept to a page of another one: the site has changed between this page and its first
 * worker, or another tab has passed while this page was loading. A script's name depends on all that it can load, so
 * that a page whose scripts are kept is of that version.
 */
async function comparer(): Promise<void> {
  const scripts = document.querySelectorAll('script[src], astro-island');
  const names = [...scripts].map(
    (each) => each.getAttribute('src') ?? each.getAttribute('component-url') ?? '',
  );
  const keptItems = await Promise.all(names.map((nom) => caches.match(nom)));
  if (keptItems.includes(undefined)) show('nouvelle-version');
}

/** All the tabs pass together: each reloads as soon as the new version answers for it. */
async function passOn({ waiting }: ServiceWorkerRegistration): Promise<void> {
  const { held = [] } = await navigator.locks.query();
  // Held by src/store/notices/leave-guard.ts: a constant of both would be one more file of every page.
  if (held.some(({ name }) => name === 'ipep-retenue')) return show('version-retenue');
  show('nouvelle-version', false);
  if (waiting) waiting.postMessage({ type: 'SKIP_WAITING' });
  else location.reload();
}

async function keep(versions: ServiceWorkerContainer): Promise<void> {
  let alreadyHeld = versions.controller !== null;
  versions.addEventListener('controllerchange', () => {
    if (alreadyHeld) return location.reload();
    alreadyHeld = true;
    void comparer();
  });
  if (alreadyHeld) await comparer();
  const registration = await versions.register(`${import.meta.env.BASE_URL}sw.js`, {
    updateViaCache: 'none',
  });
  const lookAt = (): void => {
    if (registration.waiting && registration.active) announce();
  };
  const follow = (): void => registration.installing?.addEventListener('statechange', lookAt);
  document.getElementById('version-passer')?.addEventListener('click', () => passOn(registration));
  document.getElementById('version-plus-tard')?.addEventListener('click', postpone);
  registration.addEventListener('updatefound', follow);
  follow();
  lookAt();
  await versions.ready;
  show('hors-ligne');
}

/** Once the page is there: what it needs comes first. */
function startUp(): void {
  const begin = () => keep(navigator.serviceWorker).catch(() => {});
  (window.requestIdleCallback ?? setTimeout)(begin);
}

if (import.meta.env.PROD && 'serviceWorker' in navigator) addEventListener('load', startUp);
