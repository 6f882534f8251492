import { plainFragment } from '../scenario/format/link-checksum.ts';

/* How an exercise travels in an address: « #e=1.ecart-dessous.4821 », its case and its seed. */

/** The seeds of exercises: short enough to be typed. */
export const seeds = { min: 1, max: 99_999 } as const;

export const isSeed = (value: number): boolean =>
  Number.isInteger(value) && value >= seeds.min && value <= seeds.max;

/** Which exercise: a situation's id, and a seed. */
export interface ExerciseKey {
  readonly situation: string;
  readonly seed: number;
}

/** What an address says of an exercise; `none` where it says nothing of any. */
export type ExerciseLink =
  | { readonly kind: 'none' }
  | ({ readonly kind: 'exercise' } & ExerciseKey)
  | { readonly kind: 'refused'; readonly fault: 'malformed' | 'version' | 'seed'; readonly received: string };

export const exerciseFragment = ({ situation, seed }: ExerciseKey): string => `e=1.${situation}.${seed}`;

/** Reads a fragment as messages leave it. Whether its situation exists, its page says. */
export function readExerciseFragment(hash: string): ExerciseLink {
  const plain = plainFragment(hash).trim();
  if (!/^e=/i.test(plain)) return { kind: 'none' };
  const [version = '', situation = '', seed = '', ...more] = plain.slice(2).split('.');
  const received = plain.slice(0, 60);
  if (/^\d+$/.test(version) && version !== '1') return { kind: 'refused', fault: 'version', received };
  // A full stop that ends the sentence of a message is none of the address.
  const isWhole = version === '1' && /^[a-z][a-z\d-]*$/i.test(situation) && more.every((each) => each === '');
  if (!isWhole || !/^-?\d+$/.test(seed)) return { kind: 'refused', fault: 'malformed', received };
  if (!isSeed(Number(seed))) return { kind: 'refused', fault: 'seed', received: seed.slice(0, 20) };
  return { kind: 'exercise', situation: situation.toLowerCase(), seed: Number(seed) };
}
