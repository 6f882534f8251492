/** How many parts a wait is made of. */
const PARTS = 10;

/** A wait under way. */
export interface Patience {
  /** Starts it again. */
  recommencer(): void;
  cesser(): void;
}

/**
 * Calls once so many milliseconds have been waited, in parts: a computer that wakes up, or a page that was frozen, counts
 * its sleep as one of them, and leaves the worker the time to answer. No date counts.
 */
export function patienter(duree: number, finir: () => void): Patience {
  let reste = PARTS;
  let attente: ReturnType<typeof setTimeout> | undefined;
  const attendre = (): void => {
    attente = setTimeout(() => {
      reste -= 1;
      if (reste > 0) attendre();
      else finir();
    }, duree / PARTS);
  };
  const cesser = (): void => clearTimeout(attente);
  attendre();
  return {
    recommencer() {
      cesser();
      reste = PARTS;
      attendre();
    },
    cesser,
  };
}
