/**
 * Entries that a list of an import keeps: with cells cut at 120 characters, some tens of megabytes at worst. The count
 * stays exact.
 */
export const RETAINED_LIMIT = 100_000;

/** A list that memory bounds: the count is exact, the first ones are kept. */
export interface BoundedList<T> {
  readonly total: number;
  readonly keptOnes: readonly T[];
}

export interface List<T> extends BoundedList<T> {
  /** Counts an entry, and makes it only when it is to be kept. */
  add(entree: () => T): void;
}

export function createList<T>(retenues: number): List<T> {
  const keptOnes: T[] = [];
  let total = 0;
  return {
    add(entree) {
      total += 1;
      if (keptOnes.length < retenues) keptOnes.push(entree());
    },
    keptOnes,
    get total() {
      return total;
    },
  };
}

/** The list as plain data, cut after `longueur` entries. */
export function freeze<T>({ total, keptOnes }: BoundedList<T>, charCount = keptOnes.length): BoundedList<T> {
  return { total, keptOnes: keptOnes.slice(0, charCount) };
}
