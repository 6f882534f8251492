import { cards } from '../cards.ts';
import { BOUNDS, type Seat, type Start, type TemplateId, templateIds } from '../room.ts';
import { isTemplate, STARTS } from '../start.ts';
import { BASE, readSymbols, writeSymbols } from './alphabet.ts';
import { checked, withCheck } from './check.ts';
import { pack, packing, unpack } from './packed.ts';

/*
 * Codes of eight symbols. That of a team, from the trainer to its telephone: which room, how it was drawn, which team; four
 * symbols more where it starts from a dossier, whose numbers travel too. That of a round, back: a mark of the room, the team,
 * the round, the cards that were played.
 */

const countOf = ({ min, max, step }: (typeof STARTS)[keyof Start]): number => (max - min) / step + 1;
const STARTED = ['patients', 'distance', 'score'] as const;

const packings = {
  seat: packing([BOUNDS.seed.max, BOUNDS.teams.max, templateIds.length]),
  dossier: packing([BOUNDS.seed.max, BOUNDS.teams.max, ...STARTED.map((each) => countOf(STARTS[each]))]),
  play: packing([BASE ** 2, BOUNDS.teams.max, BOUNDS.rounds, 2 ** cards.length]),
} as const;

/** What the symbols of a code add up to, by what it says. */
const sums = { seat: 7, dossier: 3, play: 13 } as const;
type CodeKind = keyof typeof sums;

const CHECK = 2;
/** How many symbols each has; the longest takes four more. */
export const lengthOf = (kind: CodeKind): number => packings[kind].length + CHECK;

/** What a team gives back at the end of a round. */
export interface Play {
  /** Counted from 1. */
  readonly team: number;
  readonly round: number;
  /** The ids of the cards. */
  readonly cards: readonly string[];
}

/** Why a code is refused; what it says is said where the reader is known. */
export type CodeFault =
  | { readonly code: 'empty' }
  /** A character that no code has. */
  | { readonly code: 'symbol'; readonly received: string }
  | { readonly code: 'length'; readonly received: number; readonly expected: number }
  /** Mistyped somewhere. */
  | { readonly code: 'check' }
  /** A good code, of the other kind. */
  | { readonly code: 'kind' };

export type Read<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & CodeFault);

export function writeSeat({ seed, team, origin }: Seat): string {
  if (isTemplate(origin)) return write('seat', [seed - 1, team - 1, templateIds.indexOf(origin)]);
  const start = STARTED.map((each) => (origin[each] - STARTS[each].min) / STARTS[each].step);
  return write('dossier', [seed - 1, team - 1, ...start]);
}

export function readSeat(text: string): Read<Seat> {
  const read = readCode(text, ['seat', 'dossier']);
  if (!read.ok) return read;
  const { kind, values } = read.value;
  const [seed = 0, team = 0, ...more] = values;
  const place = { seed: seed + 1, team: team + 1 };
  const origin = kind === 'seat' ? (templateIds[more[0] ?? 0] as TemplateId) : startFrom(more);
  return { ok: true, value: { ...place, origin } };
}

function startFrom(written: readonly number[]): Start {
  const [patients, distance, score] = STARTED.map(
    (each, rank) => STARTS[each].min + STARTS[each].step * (written[rank] ?? 0),
  ) as [number, number, number];
  return { patients, distance, score };
}

/** What tells a room from another in the codes of its rounds. */
const roomMark = (seed: number): number => (Math.imul(seed, 0x9e37_79b1) >>> 0) % BASE ** 2;

export function writePlay(seed: number, { team, round, cards: played }: Play): string {
  const mask = cards.reduce((sum, { id }, rank) => sum + (played.includes(id) ? 2 ** rank : 0), 0);
  return write('play', [roomMark(seed), team - 1, round - 1, mask]);
}

/** A play with whether it is of that room. */
export function readPlay(text: string, seed: number): Read<Play & { readonly isOfRoom: boolean }> {
  const read = readCode(text, ['play']);
  if (!read.ok) return read;
  const [mark, team = 0, round = 0, mask = 0] = read.value.values;
  const played = cards.filter((_, rank) => Math.floor(mask / 2 ** rank) % 2 === 1).map(({ id }) => id);
  return {
    ok: true,
    value: { team: team + 1, round: round + 1, cards: played, isOfRoom: mark === roomMark(seed) },
  };
}

const write = (kind: CodeKind, values: readonly number[]): string =>
  writeSymbols(withCheck(pack(values, packings[kind]), sums[kind]));

interface Values {
  readonly kind: CodeKind;
  readonly values: readonly number[];
}

const kinds = Object.keys(sums) as CodeKind[];

/** The numbers of a code, of one of the kinds that are wanted. */
function readCode(text: string, wanted: readonly CodeKind[]): Read<Values> {
  const digits = readSymbols(text);
  if ('code' in digits) return { ok: false, ...digits };
  if (digits.length === 0) return { ok: false, code: 'empty' };
  const fitting = kinds.filter((kind) => lengthOf(kind) === digits.length);
  for (const kind of fitting) {
    const held = checked(digits, sums[kind]);
    const values = held && unpack(held, packings[kind]);
    if (values !== undefined)
      return wanted.includes(kind) ? { ok: true, value: { kind, values } } : { ok: false, code: 'kind' };
  }
  const expected = wanted.map(lengthOf);
  if (fitting.length > 0) return { ok: false, code: 'check' };
  const nearest = expected.findLast((each) => each <= digits.length) ?? (expected[0] as number);
  return { ok: false, code: 'length', received: digits.length, expected: nearest };
}
