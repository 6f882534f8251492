import type { ComponentChildren } from 'preact';

interface Props {
  readonly nom: string;
  readonly children: ComponentChildren;
}

/** A table that may be wider than its place: it scrolls by itself, and is reached from the keyboard. */
export function Defile({ nom, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached from the keyboard
    <section class="defile" aria-label={nom} tabIndex={0}>
      {children}
    </section>
  );
}
