/** What a key, a remote, a button or the notes window asks of a presentation. */
export type Act = 'next' | 'previous' | 'first' | 'last' | 'blank' | 'leave';

/** What a notes window may ask too: the page is left from the page. */
export type Turn = Exclude<Act, 'leave'>;

/** Where a presentation is: which step, whether the screen is blank. */
export interface Place {
  readonly at: number;
  readonly isBlank: boolean;
}

/** The place after an act. A blank screen is given back by whatever would turn: nobody sees what turns behind it. */
export function turned({ at, isBlank }: Place, act: Turn, count: number): Place {
  if (act === 'blank') return { at, isBlank: !isBlank };
  if (isBlank) return { at, isBlank: false };
  const to = { next: at + 1, previous: at - 1, first: 0, last: count - 1 }[act];
  return { at: Math.max(0, Math.min(to, count - 1)), isBlank: false };
}

const keys: Readonly<Record<string, Act>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  b: 'blank',
  '.': 'blank',
  Escape: 'leave',
};

interface Pressed {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly target: EventTarget | null;
}

const FIELD = 'input, select, textarea, [contenteditable], [role=slider]';
/** A page up or down means something there. */
const TALL = 'select, textarea, [role=slider], [type=range]';
const PRESSED = 'button, a, summary, [role=button]';

/**
 * What a key asks. What is typed in a field is the field's; a remote's PageUp and PageDown turn from there too, and
 * Escape, pressed there, is for the field (`field`).
 */
export function actOf({
  key,
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
  target,
}: Pressed): Act | 'field' | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  // Shift and space go back, as on any page.
  const act = shiftKey && key === ' ' ? 'previous' : keys[key.length === 1 ? key.toLowerCase() : key];
  const within = (selector: string): boolean =>
    (target as Partial<Element> | null)?.closest?.(selector) != null;
  if (within(FIELD)) {
    if (key === 'Escape') return 'field';
    return /^Page/.test(key) && !within(TALL) ? act : undefined;
  }
  return key === ' ' && within(PRESSED) ? undefined : act;
}
