import { documentCount, eraseDocuments } from '../../store/dossiers/erasure.ts';
import { showActive } from '../../store/dossiers/shown-name.ts';
import { eraseText, keysOf, type Zone } from '../../store/storage/browser-storage.ts';
import { PREFIX } from '../../store/storage/keys.ts';

const storages = ['localStorage', 'sessionStorage'] as const satisfies readonly Zone[];

/** The keys of this site that a storage holds now. */
const ownKeys = (zone: Zone): readonly string[] => keysOf(zone).filter((cle) => cle.startsWith(PREFIX));

/** How many things of the list are kept now, in this browser and in this tab; dossiers and carnets are one of them. */
export async function keptCount(): Promise<number> {
  return new Set(storages.flatMap(ownKeys)).size + Math.min(1, await documentCount());
}

/** The offline copy of the site, and what serves it; of this site alone where others share its address. */
async function eraseCopy(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  if (registration === undefined) return;
  const names = await caches.keys();
  await Promise.all(names.filter((nom) => nom.endsWith(registration.scope)).map((nom) => caches.delete(nom)));
  await registration.unregister();
  // The foot of the page says that the copy is there.
  document.querySelector('#hors-ligne')?.setAttribute('hidden', '');
}

/** Erases all that the site keeps here; whether nothing is left. */
export async function eraseAll(): Promise<boolean> {
  for (const zone of storages) for (const cle of ownKeys(zone)) eraseText(cle, zone);
  history.replaceState(null, '', location.pathname);
  const withoutDocuments = await eraseDocuments();
  showActive(undefined);
  await eraseCopy();
  return withoutDocuments && (await keptCount()) === 0;
}
