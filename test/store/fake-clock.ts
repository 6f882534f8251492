import type { Clock } from '../../src/store/clock.ts';

/** A clock that stands still until its test moves it. */
export interface FakeClock extends Clock {
  /** Lets so many milliseconds pass, and does in its turn what falls due meanwhile. */
  readonly advance: (milliseconds: number) => void;
}

export function fakeClock(): FakeClock {
  let time = 0;
  const waiting = new Set<{ readonly at: number; readonly toDo: () => void }>();
  return {
    now: () => time,
    after(milliseconds, toDo) {
      const due = { at: time + milliseconds, toDo };
      waiting.add(due);
      return () => void waiting.delete(due);
    },
    advance(milliseconds) {
      const end = time + milliseconds;
      for (;;) {
        const [next] = [...waiting].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at);
        if (next === undefined) break;
        waiting.delete(next);
        time = next.at;
        next.toDo();
      }
      time = end;
    },
  };
}
