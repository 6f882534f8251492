/** What can be undone and what can be done again, the nearest last. */
export interface Historique<T> {
  readonly faits: readonly T[];
  readonly defaits: readonly T[];
}

/** How many changes can be undone. */
export const LIMITE = 100;

export const VIDE: Historique<never> = { faits: [], defaits: [] };

/** A change is made: what stood before it can be had again, and what had been undone is left. */
export function noter<T>({ faits }: Historique<T>, avant: T): Historique<T> {
  return { faits: [...faits, avant].slice(-LIMITE), defaits: [] };
}

/** A step back from what stands now, to what is given; `undefined` when there is none. */
export function annuler<T>(
  { faits, defaits }: Historique<T>,
  present: T,
): readonly [T, Historique<T>] | undefined {
  if (faits.length === 0) return undefined;
  return [faits.at(-1) as T, { faits: faits.slice(0, -1), defaits: [...defaits, present] }];
}

/** A step forward again. */
export function retablir<T>(
  { faits, defaits }: Historique<T>,
  present: T,
): readonly [T, Historique<T>] | undefined {
  if (defaits.length === 0) return undefined;
  return [defaits.at(-1) as T, { faits: [...faits, present], defaits: defaits.slice(0, -1) }];
}
