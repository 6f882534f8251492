import { computed, signal } from '@preact/signals';
import { today } from '../../french/days.ts';
import { type HeldRoom, type HeldRooms, MOST_HELD } from '../../room/held.ts';
import { type Entered, enterCodes, withPlay } from '../../room/intake.ts';
import { BOUNDS, emptyRoom, type Room, type Team } from '../../room/room.ts';
import { enteredWords } from '../../room/room-words.ts';
import { keptRooms } from '../../store/storage/kept-rooms.ts';
import { holdSignal } from './held-signal.ts';

/* A trainer's rooms. */

export const held = holdSignal<HeldRooms>(keptRooms, { rooms: [], at: null });

/** The room that is open. */
export const room = computed<Room | undefined>(() => heldAt(held.value.value)?.room);

const heldAt = ({ rooms, at }: HeldRooms): HeldRoom | undefined =>
  rooms.find((each) => each.room.seed === at);

/** What became of each code that was last entered, in its sentence. */
export interface Told {
  readonly entered: Entered;
  readonly words: string;
}
export const told = signal<readonly Told[]>([]);

/** Goes to a room of the shelf, or to none. */
export const goToRoom = (seed: number | null): void => {
  told.value = [];
  held.change((now) => ({ ...now, at: seed }));
};

/** Opens a room of these teams. */
export function openRoom(teams: readonly Team[]): void {
  told.value = [];
  held.change(({ rooms }) => {
    const taken = new Set(rooms.map((each) => each.room.seed));
    let seed = anySeed();
    while (taken.has(seed)) seed = anySeed();
    const opened: HeldRoom = { room: emptyRoom(seed, teams), opened: today() };
    return { rooms: [opened, ...rooms].slice(0, MOST_HELD), at: seed };
  });
}

const anySeed = (): number => BOUNDS.seed.min + Math.floor(Math.random() * BOUNDS.seed.max);

/** The last room that was taken off the shelf, to be put back. */
export const dropped = signal<HeldRoom | undefined>(undefined);

/** Takes a room off the shelf. */
export function dropRoom(room: HeldRoom): void {
  dropped.value = room;
  held.change(({ rooms, at }) => ({
    rooms: rooms.filter((each) => each.room.seed !== room.room.seed),
    at: at === room.room.seed ? null : at,
  }));
}

/** Puts the last one back. */
export function putBack(): void {
  const back = dropped.peek();
  dropped.value = undefined;
  if (back !== undefined)
    held.change(({ rooms, at }) => ({ rooms: [back, ...rooms].slice(0, MOST_HELD), at }));
}

/** Changes the open room, as it is by now. */
export const changeRoom = (edit: (room: Room) => Room): void =>
  held.change((now) => ({
    ...now,
    rooms: now.rooms.map((each) => (each.room.seed === now.at ? { ...each, room: edit(each.room) } : each)),
  }));

/** Enters the codes of a text; gives those that are refused, one a line. */
export function enter(text: string): string {
  changeRoom((now) => {
    const found = enterCodes(now, text);
    told.value = found.entered.map((entered) => ({ entered, words: enteredWords(entered, now) }));
    return found.room;
  });
  return told.value
    .filter(({ entered }) => entered.kind === 'refused')
    .map(({ entered }) => entered.code)
    .join('\n');
}

/** Takes the play of a team that had already given another one. */
export function replacePlay(other: Extract<Entered, { kind: 'other' }>): void {
  changeRoom((now) => withPlay(now, other.play));
  told.value = told.value.map((each) =>
    each.entered === other
      ? { entered: { ...other, kind: 'taken' }, words: each.words.replace(/ a déjà.*/, ' : remplacé.') }
      : each,
  );
}
