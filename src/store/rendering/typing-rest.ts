import { browserClock, type Clock } from '../clock.ts';

/** Less than this after a keystroke, in milliseconds, the next one is likely to be on its way. */
const REST = 300;

/** What waits for typing to rest. */
export interface TypingRest {
  /** Counts what is moved by hand as typing: no field tells of it. */
  readonly stir: () => void;
  /**
   * Does what comes behind a result (the address, a drawing, what another value would give) once typing rests: the worker
   * is one, the page too, and the next result would wait for it. Gives what cancels it.
   */
  readonly whenIdle: (toDo: () => void) => () => void;
  /** Resolves once typing rests. */
  readonly untilRest: () => Promise<void>;
}

/** Tells when typing rests, by a clock. */
export function createTypingRest({ now, after }: Clock): TypingRest {
  let typed = Number.NEGATIVE_INFINITY;
  const stir = (): void => {
    typed = now();
  };
  globalThis.document?.addEventListener('input', stir, { capture: true });
  const remainder = (): number => Math.max(0, typed + REST - now());

  const whenIdle = (toDo: () => void): (() => void) => {
    const tryOut = (): void => {
      if (remainder() === 0) toDo();
      else cancel = after(remainder(), tryOut);
    };
    let cancel = after(remainder(), tryOut);
    return () => cancel();
  };

  return {
    stir,
    whenIdle,
    untilRest: () => (remainder() === 0 ? Promise.resolve() : new Promise((rest) => void whenIdle(rest))),
  };
}

/** The one of the page. */
export const typingRest = createTypingRest(browserClock);
export const { stir, whenIdle } = typingRest;
