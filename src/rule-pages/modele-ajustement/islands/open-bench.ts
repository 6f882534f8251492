import { signal } from '@preact/signals';
import { readSettings } from '../settings.ts';
import type { Bench, ChosenFile } from './bench-state.ts';
import { formState } from './settings-form.ts';

/* Of the page, whose islands share one bench, one worker and one file. */

/** The bench, once something has been asked of it. */
export const opened = signal<Bench | undefined>(undefined);

/** The reader's own file, in place of the invented sample. */
export const file = signal<ChosenFile | undefined>(undefined);

/** Whether its code could not be fetched. */
export const absent = signal(false);

/** Fetches what talks to the worker, at its first use. */
export async function openUp(): Promise<Bench | undefined> {
  if (opened.value !== undefined) return opened.value;
  try {
    const { bench } = await import('./bench-worker.ts');
    absent.value = false;
    opened.value = bench;
  } catch {
    absent.value = true;
  }
  return opened.value;
}

/** Runs the settings of the form, if they can be. */
export async function launchTask(): Promise<void> {
  const inputRead = readSettings(formState.saisi.value);
  if (!inputRead.ok) return;
  const bench = await openUp();
  await bench?.launchTask(inputRead.settings, file.value);
}
