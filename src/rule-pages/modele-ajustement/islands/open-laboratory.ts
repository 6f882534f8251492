import { signal } from '@preact/signals';
import { lireReglages } from '../settings.ts';
import type { FichierChoisi, Laboratoire } from './laboratory-state.ts';
import { formulaire } from './settings-form.ts';

/** The laboratory of the page, once something has been asked of it. */
export const ouvert = signal<Laboratoire | undefined>(undefined);

/** The reader's own file, in place of the invented sample. */
export const fichier = signal<FichierChoisi | undefined>(undefined);

/** Whether its code could not be fetched. */
export const absent = signal(false);

/** Fetches what talks to the worker, at its first use. */
export async function ouvrir(): Promise<Laboratoire | undefined> {
  if (ouvert.value !== undefined) return ouvert.value;
  try {
    const { laboratoire } = await import('./laboratory-worker.ts');
    absent.value = false;
    ouvert.value = laboratoire;
  } catch {
    absent.value = true;
  }
  return ouvert.value;
}

/** Runs the settings of the form, if they can be. */
export async function lancer(): Promise<void> {
  const lus = lireReglages(formulaire.saisi.value);
  if (!lus.ok) return;
  const laboratoire = await ouvrir();
  await laboratoire?.lancer(lus.reglages, fichier.value);
}
