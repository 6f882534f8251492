import { cardOf, EFFORT, effortOf } from './cards.ts';
import { readSeat } from './code/room-code.ts';
import { BOUNDS, type Origin, type Played, type Room, type Start, templateIds } from './room.ts';
import { STARTS } from './start.ts';

/* What a browser holds of rooms, and how it is read again. */

/** A room of a trainer. */
export interface HeldRoom {
  readonly room: Room;
  /** The day on which it was opened, « 2026-11-29 ». */
  readonly opened: string;
}

/** All those of a browser, the last opened first; which one is on screen, by its seed. */
export interface HeldRooms {
  readonly rooms: readonly HeldRoom[];
  readonly at: number | null;
}

/** A team on its telephone. */
export interface HeldTeam {
  /** Its seat, as it was given. */
  readonly code: string;
  /** The cards of each round, chosen or given. */
  readonly hands: readonly (readonly string[])[];
  /** The round that it is at, from 1. */
  readonly round: number;
  /** Whether it has asked for the code of that round. */
  readonly isGiven: boolean;
}

/** Those of a browser, the last opened first. */
export interface HeldTeams {
  readonly teams: readonly HeldTeam[];
}

/** How many of each are held: the oldest goes. */
export const MOST_HELD = 20;

type Found = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Found =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWithin = (value: unknown, { min, max }: { readonly min: number; readonly max: number }): boolean =>
  Number.isInteger(value) && Number(value) >= min && Number(value) <= max;

const isStart = (value: unknown): value is Start =>
  isObject(value) &&
  (Object.keys(STARTS) as (keyof Start)[]).every(
    (each) =>
      isWithin(value[each], STARTS[each]) &&
      (Number(value[each]) - STARTS[each].min) % STARTS[each].step === 0,
  );

const isOrigin = (value: unknown): value is Origin =>
  templateIds.some((each) => each === value) || isStart(value);

const isHand = (value: unknown): value is readonly string[] =>
  Array.isArray(value) &&
  value.every((id) => typeof id === 'string' && cardOf(id) !== undefined) &&
  effortOf(value) <= EFFORT;

const arePlayed = (value: unknown, teams: number): value is readonly Played[] =>
  Array.isArray(value) && value.length === teams && value.every((each) => each === null || isHand(each));

/** The longest name that a scenario takes. */
const LONGEST_NAME = 120;

function isRoom(value: unknown): value is Room {
  if (!isObject(value)) return false;
  const { seed, teams, rounds, inPlay, later = [] } = value;
  return (
    isWithin(seed, BOUNDS.seed) &&
    Array.isArray(teams) &&
    isWithin(teams.length, BOUNDS.teams) &&
    teams.every(
      (team) =>
        isObject(team) &&
        typeof team['nom'] === 'string' &&
        team['nom'].length <= LONGEST_NAME &&
        isOrigin(team['origin']),
    ) &&
    Array.isArray(rounds) &&
    rounds.length <= BOUNDS.rounds &&
    rounds.every((round) => arePlayed(round, teams.length)) &&
    arePlayed(inPlay, teams.length) &&
    Array.isArray(later) &&
    rounds.length + later.length <= BOUNDS.rounds &&
    later.every((round) => arePlayed(round, teams.length))
  );
}

/** Whether a value is what this version holds of rooms. */
export function areRooms(value: unknown): value is HeldRooms {
  if (!isObject(value) || !Array.isArray(value['rooms'])) return false;
  const { rooms, at } = value;
  return (
    rooms.length <= MOST_HELD &&
    rooms.every((each) => isObject(each) && typeof each['opened'] === 'string' && isRoom(each['room'])) &&
    (at === null || rooms.some(({ room }: HeldRoom) => room.seed === at))
  );
}

/** Whether a value is what this version holds of teams. */
export function areTeams(value: unknown): value is HeldTeams {
  if (!isObject(value) || !Array.isArray(value['teams'])) return false;
  return (
    value['teams'].length <= MOST_HELD &&
    value['teams'].every(
      (each) =>
        isObject(each) &&
        typeof each['code'] === 'string' &&
        readSeat(each['code']).ok &&
        typeof each['isGiven'] === 'boolean' &&
        isWithin(each['round'], { min: 1, max: BOUNDS.rounds }) &&
        Array.isArray(each['hands']) &&
        each['hands'].length <= BOUNDS.rounds &&
        each['hands'].every(isHand),
    )
  );
}
