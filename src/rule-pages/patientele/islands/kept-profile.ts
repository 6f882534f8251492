import { signal } from '@preact/signals';
import { keptProfile, type NamedProfile } from '../../../store/storage/kept-patients.ts';

/** The profile that this browser keeps, once the page has looked; a signal, for all that shows it. */
export const keptOne = signal<NamedProfile | undefined>(undefined);

/** Whether the browser has refused to keep the last one. */
export const refuse = signal(false);

export function lookAt(): void {
  keptOne.value = keptProfile.read();
}

export function keep(profil: NamedProfile): void {
  refuse.value = !keptProfile.keep(profil);
  if (!refuse.value) keptOne.value = profil;
}

export function forget(): void {
  keptProfile.erase();
  keptOne.value = undefined;
}
