import { browserClock, type Clock } from '../clock.ts';

/** The longest that a write waits, in milliseconds: what is typed is lost by no more than this, even if the tab crashes. */
const WAIT = 150;

/** A write that waits a little. */
export interface Soon {
  /** Writes before long: once, however often it is asked. */
  ask(): void;
  /** Writes now what waits, and if nothing waits, all the same. */
  now(): void;
}

/**
 * Writes out of the event that asks for it: a storage may be slow, and a keystroke is not to wait for it. What waits is
 * written when the page is hidden or left.
 */
export function soon(write: () => void, { after }: Clock = browserClock): Soon {
  let due: (() => void) | undefined;
  const now = (): void => {
    due?.();
    due = undefined;
    write();
  };
  const leave = (): void => {
    if (due !== undefined) now();
  };
  globalThis.window?.addEventListener('pagehide', leave);
  // A telephone closes a page in the background without another word.
  globalThis.document?.addEventListener(
    'visibilitychange',
    () => document.visibilityState === 'hidden' && leave(),
  );
  return {
    ask() {
      due ??= after(WAIT, now);
    },
    now,
  };
}
