import { eraseText, readJson, readText, writeText } from './browser-storage.ts';
import { layAside, recallSetAside } from './unreadable.ts';

/** Something kept in the reader's browser, once the reader has asked for it. */
export interface KeptValue<T> {
  /** What was kept; `undefined` when nothing was, when the browser refuses, or when it is not ours: then it is put aside. */
  read(): T | undefined;
  /** Whether it could be kept: some browsers refuse, or are full. */
  keep(valeur: T): boolean;
  erase(): void;
  /** Tells that another tab has kept something else, or has erased it; gives what stops telling. */
  follow(say: (remainder: boolean) => void): () => void;
}

/** A place of the browser's storage, for values that `isValid` knows. */
export function createKeptValue<T>(cle: string, isValid: (value: unknown) => value is T): KeptValue<T> {
  return {
    read() {
      recallSetAside(cle);
      const texte = readText(cle);
      if (texte === null) return undefined;
      const value = readJson(texte);
      if (isValid(value)) return value;
      layAside(cle, texte);
      return undefined;
    },
    keep: (valeur) => writeText(cle, JSON.stringify(valeur)),
    // What is put aside has its own button.
    erase: () => eraseText(cle),
    follow(say) {
      const hear = ({ key, newValue }: StorageEvent): void => {
        if (key === cle) say(newValue !== null);
      };
      window.addEventListener('storage', hear);
      return () => window.removeEventListener('storage', hear);
    },
  };
}
