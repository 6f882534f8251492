import type { Message, Shown } from './messages.ts';

/** The presentations that a notes window has heard of, and the one that it follows. */
export interface Followed {
  readonly known: readonly Shown[];
  readonly id: string | undefined;
  /** Whether the one that was followed has gone, or loads again. */
  readonly isLost: boolean;
}

export const followedFrom = (id: string | undefined): Followed => ({ known: [], id, isLost: false });

/**
 * What a notes window follows after a message: the presentation of its address; else the only one that there is. Where
 * the followed one has gone, the next to show itself is taken up: the same page loaded again, or the trainer's next one.
 */
export function heard({ known, id, isLost }: Followed, message: Message): Followed {
  if (message.kind === 'shown') {
    const others = known.filter((each) => each.id !== message.id);
    const isTaken = id === undefined || id === message.id || isLost;
    return { known: [...others, message], id: isTaken ? message.id : id, isLost: false };
  }
  if (message.kind === 'left') {
    const rest = known.filter((each) => each.id !== message.id);
    return message.id === id ? { known: rest, id, isLost: true } : { known: rest, id, isLost };
  }
  return { known, id, isLost };
}

/** The reader's own choice among several. */
export const chosen = ({ known }: Followed, id: string): Followed => ({ known, id, isLost: false });

export const shownOf = ({ known, id }: Followed): Shown | undefined => known.find((each) => each.id === id);

/** « 12:05 », « 1:02:05 » of a time in milliseconds. */
export function elapsedText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (number: number): string => String(number).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${two(minutes)}:${rest}`;
}
