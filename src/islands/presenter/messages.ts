import type { Note } from './step.ts';
import type { Turn } from './turns.ts';

/* What the projected page and the notes window say to one another: tabs of one browser, no network. */

/** What is on the screen of a presentation. */
export interface Shown {
  readonly kind: 'shown';
  /** Which presentation. */
  readonly id: string;
  /** What the page is called. */
  readonly page: string;
  readonly at: number;
  readonly count: number;
  /** Whether more steps may come: an exercise's are shown one at a time. */
  readonly isOpen: boolean;
  readonly nom: string;
  readonly next: string | undefined;
  readonly notes: readonly Note[];
  readonly isBlank: boolean;
  /** When it began, in milliseconds since 1970. */
  readonly since: number;
}

export type Message =
  | Shown
  /** The page is left, or loads again: it comes back under the same id then. */
  | { readonly kind: 'left'; readonly id: string }
  /** A notes window asks all presentations what they show. */
  | { readonly kind: 'asked' }
  /** A notes window turns. */
  | { readonly kind: 'wished'; readonly id: string; readonly act: Turn }
  /** A notes window follows a presentation, or shuts. */
  | { readonly kind: 'followed' | 'shut'; readonly id: string };

interface Line {
  readonly say: (message: Message) => void;
  readonly close: () => void;
}

const CHANNEL = 'ipep-presentation';

/** Opens the line between the windows; `hear` is told what the others say. */
export function openLine(hear: (message: Message) => void): Line {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }) => hear(data as Message));
  return {
    say: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
