import { calculationBreakdown } from '../breakdown-words.ts';
import { superviseWorker } from '../supervised-worker.ts';
import type { RoomTasks } from './tasks.ts';

/** The worker of a room, which starts at the first question. */
export const createRoomClient = () =>
  superviseWorker<RoomTasks>(
    {
      spawn: () =>
        new Worker(new URL('./room-worker.ts', import.meta.url), { type: 'module', name: 'salle' }),
    },
    calculationBreakdown,
  );
