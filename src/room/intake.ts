import { EFFORT, effortOf } from './cards.ts';
import { readSymbols } from './code/alphabet.ts';
import { type CodeFault, lengthOf, type Play, readPlay } from './code/room-code.ts';
import { unlinked } from './link.ts';
import { openRound, type Room } from './room.ts';

/** Why a play does not enter the open round. */
export type PlayFault =
  | CodeFault
  | { readonly code: 'room' }
  /** No team of this room has that number. */
  | { readonly code: 'team'; readonly received: number }
  /** Of a round that is closed, or of one to come. */
  | { readonly code: 'round'; readonly received: number; readonly team: number; readonly open: number }
  /** All rounds are played. */
  | { readonly code: 'over' }
  | { readonly code: 'effort'; readonly received: number; readonly team: number };

/** What became of one code. */
export type Entered =
  | { readonly kind: 'taken'; readonly code: string; readonly play: Play }
  /** The same was there. */
  | { readonly kind: 'again'; readonly code: string; readonly play: Play }
  /** Another one of that team is there: it stays until one says so. */
  | { readonly kind: 'other'; readonly code: string; readonly play: Play }
  | { readonly kind: 'refused'; readonly code: string; readonly fault: PlayFault };

const LENGTH = lengthOf('play');

/** The codes of a text: one a line, or separated by commas; or one after another, eight symbols each. */
function codesIn(text: string): readonly string[] {
  return text
    .split(/[\n,;]+/)
    .map((each) => unlinked(each.trim()))
    .filter((each) => each !== '')
    .flatMap((each) => {
      const digits = readSymbols(each);
      if ('code' in digits || digits.length <= LENGTH || digits.length % LENGTH !== 0) return [each];
      const bare = each.replaceAll(/[\s\p{P}\p{Cf}]/gu, '');
      return Array.from({ length: digits.length / LENGTH }, (_, rank) =>
        bare.slice(rank * LENGTH, (rank + 1) * LENGTH),
      );
    });
}

function judge(room: Room, code: string): Entered {
  const refused = (fault: PlayFault): Entered => ({ kind: 'refused', code, fault });
  const read = readPlay(code, room.seed);
  if (!read.ok) return refused(read);
  const { isOfRoom, ...play } = read.value;
  const { team, round, cards } = play;
  if (!isOfRoom) return refused({ code: 'room' });
  if (team > room.teams.length) return refused({ code: 'team', received: team });
  const open = openRound(room);
  if (open === undefined) return refused({ code: 'over' });
  if (round !== open) return refused({ code: 'round', received: round, team, open });
  const effort = effortOf(cards);
  if (effort > EFFORT) return refused({ code: 'effort', received: effort, team });
  const there = room.inPlay[team - 1];
  if (there === null || there === undefined) return { kind: 'taken', code, play };
  return { kind: there.join() === cards.join() ? 'again' : 'other', code, play };
}

/** Takes what a team has played into the open round, in the place of what it had given. */
export const withPlay = (room: Room, { team, cards }: Play): Room => ({
  ...room,
  inPlay: room.inPlay.map((there, rank) => (rank === team - 1 ? cards : there)),
});

/** The codes of a text, one after another, each judged by what those before have left. */
export function enterCodes(
  room: Room,
  text: string,
): { readonly room: Room; readonly entered: readonly Entered[] } {
  let now = room;
  const entered = codesIn(text).map((code) => {
    const found = judge(now, code);
    if (found.kind === 'taken') now = withPlay(now, found.play);
    return found;
  });
  return { room: now, entered };
}

/** The ranks of the teams that have given nothing back in the open round. */
export const awaited = ({ inPlay }: Room): readonly number[] =>
  inPlay.flatMap((played, rank) => (played === null ? [rank] : []));
