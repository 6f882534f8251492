import { type ReadonlySignal, signal } from '@preact/signals';
import type { KeptValue } from '../../store/storage/kept-value.ts';

/** A value that this browser keeps at each change, and that all its tabs share. */
interface Held<T> {
  readonly value: ReadonlySignal<T>;
  /** Whether another tab has changed it since this one was opened. */
  readonly isShared: ReadonlySignal<boolean>;
  /** Takes what is kept, and what other tabs keep; gives what stops that. */
  follow(): () => void;
  /** Changes what is kept by now, whichever tab has changed it last: no tab writes over another. */
  change(edit: (now: T) => T): void;
}

/** `empty` is what stands where nothing is kept. */
export function holdSignal<T>(kept: KeptValue<T>, empty: T): Held<T> {
  const value = signal(empty);
  const isShared = signal(false);
  let isKept = true;
  const now = (): T => (isKept ? kept.read() : undefined) ?? value.peek();
  return {
    value,
    isShared,
    follow() {
      value.value = now();
      return kept.follow((remains) => {
        isShared.value = true;
        // Erased by another tab, it stays on screen here, as all that is typed does.
        if (remains) value.value = now();
      });
    },
    change(edit) {
      const next = edit(now());
      value.value = next;
      if (!isKept || kept.keep(next)) return;
      isKept = false;
      // Said at the foot of the window, with what to do; fetched at its first use.
      import('../../store/notices/form-notices.ts').then(
        ({ sayRefusal }) => sayRefusal(false),
        () => undefined,
      );
    },
  };
}
