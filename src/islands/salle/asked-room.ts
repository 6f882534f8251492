import { asker } from '../kit/asked-worker.ts';

/** Asks the worker of a room. */
export const askRoom = asker(async () =>
  (await import('../../workers/room/room-client.ts')).createRoomClient(),
);
