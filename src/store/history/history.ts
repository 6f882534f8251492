/** What can be undone and what can be done again, the nearest last. */
export interface EntryHistory<T> {
  readonly faits: readonly T[];
  readonly defaits: readonly T[];
}

/** How many changes can be undone. */
export const LIMIT = 100;

export const EMPTY: EntryHistory<never> = { faits: [], defaits: [] };

/** A change is made: what stood before it can be had again, and what had been undone is left. */
export function noter<T>({ faits: doneSoFar }: EntryHistory<T>, avant: T): EntryHistory<T> {
  return { faits: [...doneSoFar, avant].slice(-LIMIT), defaits: [] };
}

/** A step back from what stands now, to what is given; `undefined` when there is none. */
export function undo<T>(
  { faits: doneSoFar, defaits: undone }: EntryHistory<T>,
  present: T,
): readonly [T, EntryHistory<T>] | undefined {
  if (doneSoFar.length === 0) return undefined;
  return [doneSoFar.at(-1) as T, { faits: doneSoFar.slice(0, -1), defaits: [...undone, present] }];
}

/** A step forward again. */
export function redo<T>(
  { faits: doneSoFar, defaits: undone }: EntryHistory<T>,
  present: T,
): readonly [T, EntryHistory<T>] | undefined {
  if (undone.length === 0) return undefined;
  return [undone.at(-1) as T, { faits: [...doneSoFar, present], defaits: undone.slice(0, -1) }];
}
