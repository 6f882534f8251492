import { randomLcg } from 'd3';

/** Rows by rank from 0, in file order in both parts. */
export interface Partage {
  readonly apprentissage: Uint32Array;
  readonly test: Uint32Array;
}

/**
 * Cuts rows in two by chance: Math.round(part × rows) of them to learn, the others to test; a share of 1 learns on
 * every row. The same for the same seed (d3's linear congruential generator, then the start of a Fisher-Yates shuffle).
 */
export function shareOut(lignes: number, part: number, seed: number): Partage {
  const size = Math.round(part * lignes);
  const ranks = Uint32Array.from({ length: lignes }, (_, rank) => rank);
  if (size >= lignes) return { apprentissage: ranks, test: new Uint32Array() };
  const random = randomLcg(seed);
  for (let place = 0; place < size; place++) {
    const autre = place + Math.floor(random() * (lignes - place));
    const rank = ranks[autre] as number;
    ranks[autre] = ranks[place] as number;
    ranks[place] = rank;
  }
  return { apprentissage: ranks.slice(0, size).sort(), test: ranks.slice(size).sort() };
}
