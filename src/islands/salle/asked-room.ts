import { useEffect, useState } from 'preact/hooks';
import { asker, type Trouble } from '../kit/asked-worker.ts';

/** Asks the worker of a room. */
export const askRoom = asker(async () =>
  (await import('../../workers/room/room-client.ts')).createRoomClient(),
);

/** What it answers, asked anew whenever what is asked about changes; an answer that comes late gives way. */
export function useAnswer<T extends object>(about: string, question: Parameters<typeof askRoom<T>>[0]) {
  const [found, setFound] = useState<T | Trouble>();
  useEffect(() => {
    let wanted = true;
    void askRoom(question).then((issue) => {
      if (wanted) setFound(() => issue);
    });
    return () => {
      wanted = false;
    };
  }, [about]);
  return found;
}
