import { linkedStart } from '../../room/linked-start.ts';
import { outcomesOf, totalsOf } from '../../room/outcome.ts';
import { previewOf } from '../../room/preview.ts';
import type { Room } from '../../room/room.ts';
import { roomDocument } from '../../room/room-document.ts';

/** What the worker of a room can be asked. */
export const tasks = {
  /** What the closed rounds gave, one by one and together. */
  outcomes(room: Room) {
    const rounds = outcomesOf(room);
    return { rounds, totals: totalsOf(rounds) };
  },
  /** The closed rounds as a scenario, which the command line computes too. */
  scenario: (room: Room) => roomDocument(room),
  preview: previewOf,
  /** What each line of pasted links gives. */
  starts: (lines: readonly string[]) => lines.map(linkedStart),
};

export type RoomTasks = typeof tasks;
