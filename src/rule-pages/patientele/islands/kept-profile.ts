import { signal } from '@preact/signals';
import { type ProfilNomme, profilGarde } from '../../../store/storage/kept-patients.ts';

/** The profile that this browser keeps, once the page has looked; a signal, for all that shows it. */
export const garde = signal<ProfilNomme | undefined>(undefined);

/** Whether the browser has refused to keep the last one. */
export const refuse = signal(false);

export function regarder(): void {
  garde.value = profilGarde.lire();
}

export function garder(profil: ProfilNomme): void {
  refuse.value = !profilGarde.garder(profil);
  if (!refuse.value) garde.value = profil;
}

export function oublier(): void {
  profilGarde.effacer();
  garde.value = undefined;
}
