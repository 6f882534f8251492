import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly class: string;
  /** Whether the result is that of what is typed, asked again when it is about to be said. */
  readonly fresh: () => boolean;
  /** What is said of it, where the whole is too long to hear at each change. */
  readonly brief?: string;
  readonly children: ComponentChildren;
}

/** How long, in milliseconds, a result stays as it is before it is said: less, and each keystroke would be. */
const REST = 1000;

/** The end of a line: a full stop, where it has no sign of its own. */
const LINES = /(?:\s*([:;!?]))?[\s.]*\n\s*/g;
const ENDED = (_: string, sign?: string): string => (sign ? `\u00a0${sign} ` : '. ');

/**
 * A result that screen readers say when it has changed and settled, whole or in brief, once; then the words said are gone. What is said
 * is in force: not what the start of a text gave, when the whole of it is refused.
 */
export function Announcement({ class: className, fresh, brief, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const lu = useRef<string>();
  const [said, setSaid] = useState('');
  const freshAtFirst = fresh();
  useEffect(() => {
    const content = place.current?.textContent ?? '';
    lu.current ??= content;
    if (!freshAtFirst && said !== '') setSaid('');
    if (!freshAtFirst || (content === lu.current && said === '')) return;
    const pending = setTimeout(() => {
      if (!fresh()) return;
      // biome-ignore lint/performance/useDomNodeTextContent: what stands on two lines is said as two sentences
      setSaid(content === lu.current ? '' : (brief ?? place.current?.innerText.replace(LINES, ENDED) ?? ''));
      lu.current = content;
    }, REST);
    return () => clearTimeout(pending);
  });
  return (
    <>
      <div class={className} ref={place}>
        {children}
      </div>
      <p class="cache" role="status">
        {said}
      </p>
    </>
  );
}
