/**
 * Entries that a list of an import keeps: with cells cut at 120 characters, some tens of megabytes at worst. The count
 * stays exact.
 */
export const RETENUES = 100_000;

/** A list that memory bounds: the count is exact, the first ones are kept. */
export interface ListeBornee<T> {
  readonly total: number;
  readonly gardees: readonly T[];
}

export interface Liste<T> extends ListeBornee<T> {
  /** Counts an entry, and makes it only when it is to be kept. */
  ajouter(entree: () => T): void;
}

export function creerListe<T>(retenues: number): Liste<T> {
  const gardees: T[] = [];
  let total = 0;
  return {
    ajouter(entree) {
      total += 1;
      if (gardees.length < retenues) gardees.push(entree());
    },
    gardees,
    get total() {
      return total;
    },
  };
}

/** The list as plain data, cut after `longueur` entries. */
export function figer<T>({ total, gardees }: ListeBornee<T>, longueur = gardees.length): ListeBornee<T> {
  return { total, gardees: gardees.slice(0, longueur) };
}
