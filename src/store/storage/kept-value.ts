import { ecrireTexte, effacerTexte, lireJson, lireTexte } from './browser-storage.ts';
import { ecarter, rappelerEcarte } from './unreadable.ts';

/** Something kept in the reader's browser, once the reader has asked for it. */
export interface Garde<T> {
  /** What was kept; `undefined` when nothing was, when the browser refuses, or when it is not ours: then it is put aside. */
  lire(): T | undefined;
  /** Whether it could be kept: some browsers refuse, or are full. */
  garder(valeur: T): boolean;
  effacer(): void;
  /** Tells that another tab has kept something else, or has erased it; gives what stops telling. */
  suivre(dire: (reste: boolean) => void): () => void;
}

/** A place of the browser's storage, for values that `est` knows. */
export function creerGarde<T>(cle: string, est: (value: unknown) => value is T): Garde<T> {
  return {
    lire() {
      rappelerEcarte(cle);
      const texte = lireTexte(cle);
      if (texte === null) return undefined;
      const value = lireJson(texte);
      if (est(value)) return value;
      ecarter(cle, texte);
      return undefined;
    },
    garder: (valeur) => ecrireTexte(cle, JSON.stringify(valeur)),
    // What is put aside has its own button.
    effacer: () => effacerTexte(cle),
    suivre(dire) {
      const entendre = ({ key, newValue }: StorageEvent): void => {
        if (key === cle) dire(newValue !== null);
      };
      window.addEventListener('storage', entendre);
      return () => window.removeEventListener('storage', entendre);
    },
  };
}
