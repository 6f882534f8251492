import { store } from '../../store/page-store.ts';

/** What the scenario that pages show is called: by its dossier's name where it has one. */
export const openedName = (): string =>
  store.saisie.value.dossier?.nom ||
  (store.isModified.value ? 'Le scénario des pages' : "L'exemple du site (inventé)");
