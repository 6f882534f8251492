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
export function partager(lignes: number, part: number, graine: number): Partage {
  const taille = Math.round(part * lignes);
  const rangs = Uint32Array.from({ length: lignes }, (_, rang) => rang);
  if (taille >= lignes) return { apprentissage: rangs, test: new Uint32Array() };
  const hasard = randomLcg(graine);
  for (let place = 0; place < taille; place++) {
    const autre = place + Math.floor(hasard() * (lignes - place));
    const rang = rangs[autre] as number;
    rangs[autre] = rangs[place] as number;
    rangs[place] = rang;
  }
  return { apprentissage: rangs.slice(0, taille).sort(), test: rangs.slice(taille).sort() };
}
