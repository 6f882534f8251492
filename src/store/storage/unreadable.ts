import { bloquer, cleEcartee, lireTexte, type Zone } from './browser-storage.ts';

/** Leaves what cannot be read as it is until it is put aside, letter for letter; what does that is rarely needed. */
export function ecarter(cle: string, texte: string, zone: Zone = 'localStorage'): void {
  bloquer(cle, true, zone);
  import('./put-aside.ts').then(
    ({ mettreDeCote }) => {
      if (mettreDeCote(cle, texte, zone)) bloquer(cle, false, zone);
    },
    // Not loaded, nothing is moved: the text stays where it is, and nothing replaces it.
    () => undefined,
  );
}

/** Says again what an earlier visit has put aside under a key, if there is any. */
export function rappelerEcarte(cle: string): void {
  if (lireTexte(cleEcartee(cle)) === null) return;
  import('./put-aside.ts').then(
    ({ direEcarte }) => direEcarte(cle),
    () => undefined,
  );
}
