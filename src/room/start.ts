import { seededRandom } from '../scenario/chance/random.ts';
import type { Origin, Seat, Start } from './room.ts';

/** What can be written of a start in a code, and so what a room takes of a dossier. */
export const STARTS = {
  /** In hundreds. */
  patients: { min: 100, max: 100_000, step: 100 },
  distance: { min: 750, max: 1250, step: 5 },
  score: { min: 0, max: 120, step: 1 },
} as const;

const ALIKE: Start = { patients: 10_000, distance: 1000, score: 54 };

export const isTemplate = (origin: Origin): origin is Exclude<Origin, Start> => typeof origin === 'string';

/** Where a team starts: as its template draws it, or as its dossier says. */
export function startOf({ seed, origin, team }: Seat): Start {
  if (!isTemplate(origin)) return origin;
  if (origin === 'semblables') return ALIKE;
  const random = seededRandom(seed, team);
  const whole = (count: number): number => Math.floor(random() * count);
  const patients = 5000 + 500 * whole(31);
  if (origin === 'tailles') return { ...ALIKE, patients };
  return { patients, distance: 930 + 10 * whole(13), score: 42 + 3 * whole(9) };
}

/** The nearest start that a code can write. */
export function roundedStart(start: Start): Start {
  const near = (value: number, { min, max, step }: (typeof STARTS)[keyof Start]): number =>
    Math.min(max, Math.max(min, step * Math.round(value / step)));
  return {
    patients: near(start.patients, STARTS.patients),
    distance: near(start.distance, STARTS.distance),
    score: near(start.score, STARTS.score),
  };
}
