/** Something kept in the reader's browser, once the reader has asked for it. */
export interface Garde<T> {
  /** What was kept; `undefined` when nothing was, when the browser refuses, or when it is not ours. */
  lire(): T | undefined;
  /** Whether it could be kept: some browsers refuse, or are full. */
  garder(valeur: T): boolean;
  effacer(): void;
}

/** A place of the browser's storage, for values that `est` knows. */
export function creerGarde<T>(cle: string, est: (value: unknown) => value is T): Garde<T> {
  return {
    lire() {
      try {
        const value: unknown = JSON.parse(localStorage.getItem(cle) ?? 'null');
        return est(value) ? value : undefined;
      } catch {
        return undefined;
      }
    },
    garder(valeur) {
      try {
        localStorage.setItem(cle, JSON.stringify(valeur));
        return true;
      } catch {
        return false;
      }
    },
    effacer() {
      try {
        localStorage.removeItem(cle);
      } catch {
        // A browser that refuses has kept nothing.
      }
    },
  };
}
