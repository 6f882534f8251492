import { plainFragment } from '../scenario/format/link-checksum.ts';

/* How exercises travel in an address: « #e=1.k7m.4821 », a case and a seed; « #e=1.k7m.x3d.4821-2 », the second of a sheet. */

/** The seeds of exercises: short enough to be typed. */
export const seeds = { min: 1, max: 99_999 } as const;

export const isSeed = (value: number): boolean =>
  Number.isInteger(value) && value >= seeds.min && value <= seeds.max;

export const anySeed = (): number => seeds.min + Math.floor(Math.random() * seeds.max);

/** Which exercise: the code of a case, and a seed. */
export interface ExerciseKey {
  readonly situation: string;
  readonly seed: number;
}

/** The cases of a sheet, or of one exercise, under one seed; and which of them is shown, from 0. */
export interface Series {
  readonly cases: readonly [string, ...string[]];
  readonly seed: number;
  readonly rank: number;
}

/** What an address says of exercises; `none` where it says nothing of any. */
export type ExerciseLink =
  | { readonly kind: 'none' }
  | ({ readonly kind: 'exercise' } & Series)
  | { readonly kind: 'refused'; readonly fault: LinkFault; readonly received: string };

export type LinkFault = 'malformed' | 'version' | 'seed' | 'unknown';

export const seriesOf = ({ situation, seed }: ExerciseKey): Series => ({ cases: [situation], seed, rank: 0 });

/** The exercise of a series that is shown. */
export const shownOf = ({ cases, seed, rank }: Series): ExerciseKey => ({
  situation: cases[rank] ?? cases[0],
  seed,
});

export const exerciseFragment = ({ cases, seed, rank }: Series): string =>
  `e=1.${cases.join('.')}.${seed}${rank === 0 ? '' : `-${rank + 1}`}`;

const CASE = /^[a-z\d][a-z\d-]*$/i;

/** Reads a fragment as messages leave it. Whether its cases exist, its page says. */
export function readExerciseFragment(hash: string): ExerciseLink {
  const plain = plainFragment(hash).trim();
  if (!/^e=/i.test(plain)) return { kind: 'none' };
  const received = plain.slice(0, 60);
  // A full stop that ends the sentence of a message is none of the address.
  const [version = '', ...parts] = plain.slice(2).replace(/\.+$/, '').split('.');
  if (/^\d+$/.test(version) && version !== '1') return { kind: 'refused', fault: 'version', received };
  const [, seed = '', shown = '1'] = /^(-?\d+)(?:-(\d+))?$/.exec(parts.pop() ?? '') ?? [];
  const [first, ...others] = parts.map((each) => each.toLowerCase());
  const rank = Number(shown) - 1;
  const isWhole = version === '1' && seed !== '' && first !== undefined && rank in parts;
  if (!isWhole || ![first, ...others].every((each) => CASE.test(each)))
    return { kind: 'refused', fault: 'malformed', received };
  if (!isSeed(Number(seed))) return { kind: 'refused', fault: 'seed', received: seed.slice(0, 20) };
  return { kind: 'exercise', cases: [first, ...others], seed: Number(seed), rank };
}
