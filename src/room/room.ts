/**
 * A room of teams that share one envelope: a seed, where each team starts, and what was played; all the rest follows from
 * that, on any machine.
 */
export interface Room {
  readonly seed: number;
  /** 2 to 30. */
  readonly teams: readonly Team[];
  /** The rounds that are closed, each with what every team played. */
  readonly rounds: readonly (readonly Played[])[];
  /** What the open round has received, by team. */
  readonly inPlay: readonly Played[];
  /** What the rounds after it had received, when it was opened again: given back as each is reached. */
  readonly later?: readonly (readonly Played[])[];
}

/** The ids of cards; null for a team that gave nothing back, which plays none. */
export type Played = readonly string[] | null;

export interface Team {
  readonly nom: string;
  readonly origin: Origin;
}

/** A template draws where each team starts; a trainee's own dossier says it. */
export type Origin = TemplateId | Start;

/** Where a groupement stands before the first round. */
export interface Start {
  readonly patients: number;
  /** The real spending, as a ratio to the adjusted one, in thousandths. */
  readonly distance: number;
  /** Out of 120. */
  readonly score: number;
}

/** Where a team sits: all that its telephone needs to know. */
export interface Seat {
  readonly seed: number;
  /** Counted from 1. */
  readonly team: number;
  readonly origin: Origin;
}

/** How the groupements of a room differ at first. */
export const templateIds = ['semblables', 'tailles', 'depenses', 'hasard'] as const;
export type TemplateId = (typeof templateIds)[number];

export const FIRST_ROUND = 2019;

export const BOUNDS = {
  seed: { min: 1, max: 99_999 },
  teams: { min: 2, max: 30 },
  /** The results years of a groupement of the first wave. */
  rounds: 5,
} as const;

/** A room that nobody has played in yet. */
export const emptyRoom = (seed: number, teams: readonly Team[]): Room => ({
  seed,
  teams,
  rounds: [],
  inPlay: teams.map(() => null),
});

/** What the teams are called, each by a name of its own, whatever their trainer types: a scenario takes no two alike, and none empty. */
export function namesOf({ teams }: Pick<Room, 'teams'>): readonly string[] {
  const taken = new Set<string>();
  return teams.map(({ nom }, rank) => {
    const typed = nom.trim();
    const own = typed === '' ? `Équipe ${rank + 1}` : typed;
    const name = taken.has(own) ? `${own} (équipe ${rank + 1})` : own;
    taken.add(name);
    return name;
  });
}

/** The seat of a team, by its rank from 0. */
export const seatOf = ({ seed, teams }: Pick<Room, 'seed' | 'teams'>, rank: number): Seat => ({
  seed,
  team: rank + 1,
  origin: teams[rank]?.origin ?? 'semblables',
});

/** The round that is open, counted from 1; undefined once all are played. */
export const openRound = ({ rounds }: Room): number | undefined =>
  rounds.length < BOUNDS.rounds ? rounds.length + 1 : undefined;

/** Closes the open round: who gave nothing back has played no card. */
export function closeRound({ later = [], ...room }: Room): Room {
  const [next, ...after] = later;
  return {
    ...room,
    rounds: [...room.rounds, room.inPlay],
    inPlay: next ?? room.teams.map(() => null),
    ...(after.length > 0 && { later: after }),
  };
}

/** Opens the last round again, with what had been given; what the next one has received waits for it. */
export function reopenRound(room: Room): Room {
  const last = room.rounds.at(-1);
  if (last === undefined) return room;
  return {
    ...room,
    rounds: room.rounds.slice(0, -1),
    inPlay: last,
    later: [room.inPlay, ...(room.later ?? [])],
  };
}
