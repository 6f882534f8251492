/** How many parts a wait is made of. */
const PARTS = 10;

/** A wait under way. */
export interface Patience {
  /** Starts it again. */
  startOver(): void;
  cease(): void;
}

/**
 * Calls once so many milliseconds have been waited, in parts: a computer that wakes up, or a page that was frozen, counts
 * its sleep as one of them, and leaves the worker the time to answer. No date counts.
 */
export function waitPatiently(duration: number, finish: () => void): Patience {
  let remainder = PARTS;
  let pending: ReturnType<typeof setTimeout> | undefined;
  const awaitMore = (): void => {
    pending = setTimeout(() => {
      remainder -= 1;
      if (remainder > 0) awaitMore();
      else finish();
    }, duration / PARTS);
  };
  const cease = (): void => clearTimeout(pending);
  awaitMore();
  return {
    startOver() {
      cease();
      remainder = PARTS;
      awaitMore();
    },
    cease,
  };
}
