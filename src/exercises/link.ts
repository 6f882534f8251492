import { plainFragment } from '../scenario/format/link-checksum.ts';

/*
 * How exercises travel in an address: « #e=1.k7m.4821 », a case and a seed; « #e=1.k7m.x3d.4821-2 », the second of a
 * sheet; « #f=1.k7m.x3d.4821-903 », sheets to print in two versions.
 */

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
export type ExerciseLink = { readonly kind: 'none' } | ({ readonly kind: 'exercise' } & Series) | RefusedLink;

export interface RefusedLink {
  readonly kind: 'refused';
  readonly fault: LinkFault;
  readonly received: string;
}

export type LinkFault = 'malformed' | 'version' | 'seed' | 'unknown';

export const seriesOf = ({ situation, seed }: ExerciseKey): Series => ({ cases: [situation], seed, rank: 0 });

/** The exercise of a series that is shown. */
export const shownOf = ({ cases, seed, rank }: Series): ExerciseKey => ({
  situation: cases[rank] ?? cases[0],
  seed,
});

export const exerciseFragment = ({ cases, seed, rank }: Series): string =>
  `e=1.${cases.join('.')}.${seed}${rank === 0 ? '' : `-${rank + 1}`}`;

/** Sheets to print: the cases, and the seed of each version, A then B. */
export interface Sheets {
  readonly cases: readonly [string, ...string[]];
  readonly seeds: readonly [number] | readonly [number, number];
}

export type SheetsLink = { readonly kind: 'none' } | ({ readonly kind: 'sheets' } & Sheets) | RefusedLink;

export const sheetsFragment = ({ cases, seeds: [a, b] }: Sheets): string =>
  `f=1.${cases.join('.')}.${a}${b === undefined ? '' : `-${b}`}`;

/** Reads a fragment as messages leave it. Whether its cases exist, its page says. */
export function readExerciseFragment(hash: string): ExerciseLink {
  const read = readWritten(hash, 'e');
  if (read.kind !== 'read') return read;
  const { cases, seed, more = 1, received } = read;
  if (!(more - 1 in cases)) return { kind: 'refused', fault: 'malformed', received };
  return { kind: 'exercise', cases, seed, rank: more - 1 };
}

/** The same, of sheets; a case that comes twice is there once. */
export function readSheetsFragment(hash: string): SheetsLink {
  const read = readWritten(hash, 'f');
  if (read.kind !== 'read') return read;
  const {
    cases: [first, ...others],
    seed,
    more,
  } = read;
  if (more !== undefined && !isSeed(more)) return { kind: 'refused', fault: 'seed', received: String(more) };
  const cases = [first, ...new Set(others.filter((each) => each !== first))] as const;
  return { kind: 'sheets', cases, seeds: more === undefined ? [seed] : [seed, more] };
}

const CASE = /^[a-z\d][a-z\d-]*$/i;

interface Written {
  readonly kind: 'read';
  readonly cases: readonly [string, ...string[]];
  readonly seed: number;
  /** The number that follows the seed, if one does. */
  readonly more: number | undefined;
  readonly received: string;
}

/** « e=1.k7m.x3d.4821-2 »: a letter, a version, cases, a seed, and a number or none. */
function readWritten(hash: string, letter: 'e' | 'f'): Written | RefusedLink | { readonly kind: 'none' } {
  const plain = plainFragment(hash).trim();
  if (!plain.toLowerCase().startsWith(`${letter}=`)) return { kind: 'none' };
  const received = plain.slice(0, 60);
  // A full stop that ends the sentence of a message is none of the address.
  const [version = '', ...parts] = plain.slice(2).replace(/\.+$/, '').split('.');
  if (/^\d+$/.test(version) && version !== '1') return { kind: 'refused', fault: 'version', received };
  const [, seed = '', more] = /^(-?\d+)(?:-(\d+))?$/.exec(parts.pop() ?? '') ?? [];
  const [first, ...others] = parts.map((each) => each.toLowerCase());
  const isWhole = version === '1' && seed !== '' && first !== undefined;
  if (!isWhole || ![first, ...others].every((each) => CASE.test(each)))
    return { kind: 'refused', fault: 'malformed', received };
  if (!isSeed(Number(seed))) return { kind: 'refused', fault: 'seed', received: seed.slice(0, 20) };
  const cases = [first, ...others] as const;
  return {
    kind: 'read',
    cases,
    seed: Number(seed),
    more: more === undefined ? undefined : Number(more),
    received,
  };
}
