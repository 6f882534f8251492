/** Time as the store sees it: tests hand in one that they move. */
export interface Clock {
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /** Calls once so many milliseconds have passed; gives what cancels it. */
  readonly after: (milliseconds: number, toDo: () => void) => () => void;
}

export const browserClock: Clock = {
  now: () => performance.now(),
  after(milliseconds, toDo) {
    const timer = setTimeout(toDo, milliseconds);
    return () => clearTimeout(timer);
  },
};
