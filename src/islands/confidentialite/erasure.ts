import { PREFIXE } from '../../store/storage/keys.ts';

const stockages = ['localStorage', 'sessionStorage'] as const;

/** The keys of this site that a storage holds now; none where the browser refuses. */
function clesDe(zone: (typeof stockages)[number]): string[] {
  try {
    return Object.keys(globalThis[zone]).filter((cle) => cle.startsWith(PREFIXE));
  } catch {
    return [];
  }
}

/** How many things are kept now, in this browser and in this tab. */
export function combienGardees(): number {
  return new Set(stockages.flatMap(clesDe)).size;
}

/** The offline copy of the site, and what serves it; of this site alone where others share its address. */
async function effacerLaCopie(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  if (registration === undefined) return;
  const noms = await caches.keys();
  await Promise.all(noms.filter((nom) => nom.endsWith(registration.scope)).map((nom) => caches.delete(nom)));
  await registration.unregister();
  // The foot of the page says that the copy is there.
  document.querySelector('#hors-ligne')?.setAttribute('hidden', '');
}

/** Erases all that the site keeps here; whether nothing is left. */
export async function effacerTout(): Promise<boolean> {
  for (const zone of stockages) for (const cle of clesDe(zone)) globalThis[zone].removeItem(cle);
  history.replaceState(null, '', location.pathname);
  await effacerLaCopie();
  return combienGardees() === 0;
}
