import { startingDispersion } from '../scenario/chance/dispersion.ts';
import { seededRandom } from '../scenario/chance/random.ts';
import type { Seat } from './room.ts';

/** Draws of equal chance whose sum, six less, has mean 0 and variance 1. */
const DRAWS = 12;

/**
 * What luck adds to a team's spending of each year, as a ratio in ten-thousandths; nothing where its template has none. The sum
 * of twelve draws stands for a normal law: additions are the same on every machine, which logarithms and cosines need not be, and
 * the trainer's and the team's have to agree.
 */
export function luckOf({ seed, origin, team }: Seat, patients: number, years: number): readonly number[] {
  const random = seededRandom(seed, team, 1);
  return Array.from({ length: years }, () => {
    if (origin !== 'hasard') return 0;
    let drawn = -DRAWS / 2;
    for (let each = 0; each < DRAWS; each++) drawn += random();
    return Math.round((10_000 * drawn * startingDispersion.cv) / Math.sqrt(patients));
  });
}
