import { computed, signal } from '@preact/signals';
import { cardOf, EFFORT, effortOf } from '../../room/cards.ts';
import { readSeat } from '../../room/code/room-code.ts';
import { type HeldTeam, type HeldTeams, MOST_HELD } from '../../room/held.ts';
import { BOUNDS, type Seat } from '../../room/room.ts';
import { keptTeams } from '../../store/storage/kept-rooms.ts';
import { holdSignal } from './held-signal.ts';

/* The teams of a telephone. Which one a tab plays for, its address says. */

export const teams = holdSignal<HeldTeams>(keptTeams, { teams: [] });

/** The code of the seat of this tab; empty where it has none. */
export const seated = signal('');

const heldOf = ({ teams: all }: HeldTeams, code: string): HeldTeam =>
  all.find((each) => each.code === code) ?? { code, hands: [], round: 1, isGiven: false };

export const team = computed<HeldTeam | undefined>(() =>
  seated.value === '' ? undefined : heldOf(teams.value.value, seated.value),
);

/** Where a team sits, by its code, which has been read before. */
export function seatAt(code: string): Seat {
  const read = readSeat(code);
  if (!read.ok) throw new TypeError(`held seat: ${code}`);
  return read.value;
}

const change = (edit: (now: HeldTeam) => HeldTeam): void =>
  teams.change((now) => {
    const own = edit(heldOf(now, seated.peek()));
    return { teams: [own, ...now.teams.filter(({ code }) => code !== own.code)].slice(0, MOST_HELD) };
  });

/** Sits down, with what was played there before. */
export function sit(code: string): void {
  seated.value = code;
  change((now) => now);
}

/** The cards of a round. */
export const handOf = ({ hands }: HeldTeam, round: number): readonly string[] => hands[round - 1] ?? [];

/** The cards of each round, up to one. */
export const handsUpTo = (held: HeldTeam, round: number): readonly (readonly string[])[] =>
  Array.from({ length: round }, (_, rank) => handOf(held, rank + 1));

/** Whether a card can still be added. */
export const canAdd = (hand: readonly string[], id: string): boolean =>
  effortOf(hand) + (cardOf(id)?.effort ?? 0) <= EFFORT;

/** Takes a card into the hand of the round, or puts it back. */
export const toggleCard = (id: string): void =>
  change((now) => {
    const hand = handOf(now, now.round);
    const next = hand.includes(id) ? hand.filter((each) => each !== id) : [...hand, id];
    if (effortOf(next) > EFFORT) return now;
    const hands = [...handsUpTo(now, now.round - 1), next, ...now.hands.slice(now.round)];
    return { ...now, hands, isGiven: false };
  });

export const giveHand = (isGiven: boolean): void => change((now) => ({ ...now, isGiven }));

/** Goes to a round. */
export const goToRound = (round: number): void =>
  change((now) => ({
    ...now,
    round: Math.min(BOUNDS.rounds, Math.max(1, round)),
    isGiven: false,
  }));
