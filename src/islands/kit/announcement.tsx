import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly class: string;
  /** Whether the result is that of what is typed, asked again when it is about to be said. */
  readonly fresh: () => boolean;
  readonly children: ComponentChildren;
}

/** How long, in milliseconds, a result stays as it is before it is said: less, and each keystroke would be. */
const REPOS = 1000;

/**
 * A result that screen readers say when it has changed and settled, whole, once; then the words said are gone. What is said
 * is in force: not what the start of a text gave, when the whole of it is refused.
 */
export function Annonce({ class: classe, fresh, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const lu = useRef<string>();
  const [dit, setDit] = useState('');
  const frais = fresh();
  useEffect(() => {
    const contenu = place.current?.textContent ?? '';
    lu.current ??= contenu;
    if (!frais && dit !== '') setDit('');
    if (!frais || (contenu === lu.current && dit === '')) return;
    const attente = setTimeout(() => {
      if (!fresh()) return;
      // biome-ignore lint/performance/useDomNodeTextContent: what stands on two lines is said as two sentences
      setDit(contenu === lu.current ? '' : (place.current?.innerText.replace(/\s*\n\s*/g, '. ') ?? ''));
      lu.current = contenu;
    }, REPOS);
    return () => clearTimeout(attente);
  });
  return (
    <>
      <div class={classe} ref={place}>
        {children}
      </div>
      <p class="cache" role="status">
        {dit}
      </p>
    </>
  );
}
