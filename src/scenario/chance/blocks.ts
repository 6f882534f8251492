/** Some draws that follow one another: the rank of the block, from 0, and how many there are in it. */
export interface Block {
  readonly rank: number;
  readonly count: number;
}

const BLOCK = 1000;

/** The blocks of so many draws: each has a seed of its own, so that any worker may draw any of them. */
export const blocksOf = (draws: number): Block[] =>
  Array.from({ length: Math.ceil(draws / BLOCK) }, (_, rank) => ({
    rank,
    count: Math.min(BLOCK, draws - rank * BLOCK),
  }));
