import { cards } from '../cards.ts';
import { BOUNDS, type Seat, templateIds } from '../room.ts';
import { BASE, readSymbols, writeSymbols } from './alphabet.ts';
import { checked, withCheck } from './check.ts';
import { pack, packing, unpack } from './packed.ts';

/*
 * Two codes of eight symbols. The one of a team, from the trainer to its telephone: which room, how it was drawn, which
 * team. The one of a round, back: a mark of the room, the team, the round, the cards that were played.
 */

const seatPacking = packing([BOUNDS.seed.max, templateIds.length, BOUNDS.teams.max]);
const playPacking = packing([BASE ** 2, BOUNDS.teams.max, BOUNDS.rounds, 2 ** cards.length]);

const kinds = { seat: 7, play: 13 } as const;
type CodeKind = keyof typeof kinds;

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
  | { readonly code: 'kind'; readonly received: CodeKind };

export type Read<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & CodeFault);

export function writeSeat({ seed, template, team }: Seat): string {
  const digits = pack([seed - 1, templateIds.indexOf(template), team - 1], seatPacking);
  return writeSymbols(withCheck(digits, kinds.seat));
}

export function readSeat(text: string): Read<Seat> {
  const read = readCode(text, 'seat');
  if (!read.ok) return read;
  const [seed = 0, template = 0, team = 0] = read.value;
  return {
    ok: true,
    value: { seed: seed + 1, template: templateIds[template] ?? 'semblables', team: team + 1 },
  };
}

/** What tells a room from another in the codes of its rounds. */
export const roomMark = (seed: number): number => Math.imul(seed, 0x9e37_79b1) >>> 0;

export function writePlay(seed: number, { team, round, cards: played }: Play): string {
  const mask = cards.reduce((sum, { id }, rank) => sum + (played.includes(id) ? 2 ** rank : 0), 0);
  const digits = pack([roomMark(seed) % BASE ** 2, team - 1, round - 1, mask], playPacking);
  return writeSymbols(withCheck(digits, kinds.play));
}

/** A play with whether it is of that room. */
export function readPlay(text: string, seed: number): Read<Play & { readonly isOfRoom: boolean }> {
  const read = readCode(text, 'play');
  if (!read.ok) return read;
  const [mark, team = 0, round = 0, mask = 0] = read.value;
  const played = cards.filter((_, rank) => Math.floor(mask / 2 ** rank) % 2 === 1).map(({ id }) => id);
  const isOfRoom = mark === roomMark(seed) % BASE ** 2;
  return { ok: true, value: { team: team + 1, round: round + 1, cards: played, isOfRoom } };
}

const packings = { seat: seatPacking, play: playPacking } as const;

function readCode(text: string, kind: CodeKind): Read<readonly number[]> {
  const digits = readSymbols(text);
  if ('code' in digits) return { ok: false, ...digits };
  if (digits.length === 0) return { ok: false, code: 'empty' };
  const expected = packings[kind].length + 2;
  if (digits.length !== expected) return { ok: false, code: 'length', received: digits.length, expected };
  const values = valuesOf(digits, kind);
  if (values !== undefined) return { ok: true, value: values };
  const other = kind === 'seat' ? 'play' : 'seat';
  return valuesOf(digits, other) === undefined
    ? { ok: false, code: 'check' }
    : { ok: false, code: 'kind', received: other };
}

function valuesOf(digits: readonly number[], kind: CodeKind): readonly number[] | undefined {
  const held = checked(digits, kinds[kind]);
  return held && unpack(held, packings[kind]);
}
