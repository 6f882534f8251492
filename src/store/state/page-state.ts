import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Event } from './events.ts';
import { reduce } from './reducer.ts';
import { ownOf } from './sandbox.ts';
import { depart, differs, initialState, type State } from './state.ts';

/** A signal for each part of the state: who reads one is told of that one's changes alone. */
export type StateSignals = { readonly [K in keyof State]: ReadonlySignal<State[K]> };

export interface PageState {
  readonly signals: StateSignals;
  /** Whether anything differs from what the reader starts from. */
  readonly isModified: ReadonlySignal<boolean>;
  /** The same of the reader's own, whatever case is on screen. */
  readonly isOwnModified: () => boolean;
  /** The state as it is now. */
  readonly get: () => State;
  /** The same without the case that is on screen: what the browser and the address keep. */
  readonly own: () => State;
  readonly dispatch: (event: Event) => void;
}

/** The state of a page, which changes by `reduce` alone. */
export function createPageState(): PageState {
  const whole = signal(initialState);
  const part = <K extends keyof State>(key: K) => computed(() => whole.value[key]);
  const keys = Object.keys(initialState) as (keyof State)[];
  const signals = Object.fromEntries(keys.map((key) => [key, part(key)])) as unknown as StateSignals;
  const isModified = computed(() => differs(signals.saisie.value, depart));
  return {
    signals,
    isModified,
    isOwnModified() {
      const own = whole.peek().sandbox?.own;
      return own === undefined ? isModified.value : differs(own.saisie, depart);
    },
    get: () => whole.peek(),
    own: () => ownOf(whole.peek()),
    dispatch(event) {
      whole.value = reduce(whole.peek(), event);
    },
  };
}
