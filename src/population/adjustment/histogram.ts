import type { Bar } from './fit-results.ts';

/**
 * Counts values by bars of one width from `depart`; the last bar includes its end. Values out of the bars are in none;
 * shares are of all the values.
 */
export function barsOf(valeurs: Float64Array, depart: number, breadth: number, number: number): Bar[] {
  // Plain edges: 0.05, not 0.05000000000000001.
  const edges = Float64Array.from({ length: number + 1 }, (_, rank) =>
    Number((depart + rank * breadth).toPrecision(12)),
  );
  const countedItems = new Uint32Array(number);
  for (const valeur of valeurs) {
    let rank = Math.floor((valeur - depart) / breadth);
    // A quotient next to a whole number may fall on its wrong side.
    if (valeur < (edges[rank] ?? valeur)) rank -= 1;
    else if (valeur >= (edges[rank + 1] ?? Number.POSITIVE_INFINITY)) rank += 1;
    if (rank === number && valeur === edges[number]) rank -= 1;
    if (rank >= 0 && rank < number) countedItems[rank] = (countedItems[rank] as number) + 1;
  }
  return Array.from(countedItems, (compte, rank) => ({
    from: edges[rank] as number,
    a: edges[rank + 1] as number,
    nombre: compte,
    part: valeurs.length === 0 ? 0 : compte / valeurs.length,
  }));
}

const ROUND_NUMBERS = [1, 2, 2.5, 5, 10];

/** The first round width from the given one: 1, 2, 2.5 or 5 times a power of ten; 1 for nothing. */
export function roundWidth(breadth: number): number {
  if (!(breadth > 0)) return 1;
  const powerOfTen = 10 ** Math.floor(Math.log10(breadth));
  return (ROUND_NUMBERS.find((each) => each * powerOfTen >= breadth) ?? 10) * powerOfTen;
}
