import type { ComponentChildren } from 'preact';

/** A slip of the cahier, told at the question where it happens. */
export interface LapsusWords {
  /** What is asked here and why, in one plain sentence. */
  readonly brief: string;
  readonly title: string;
  readonly explication: string;
  readonly consequence?: string | undefined;
  /** Its entry in the register. */
  readonly link: string;
}

interface Props {
  readonly lapsus: LapsusWords;
  /** The passages that do not agree, set at build. */
  readonly citations: ComponentChildren;
}

/** The whole story, folded: the sentence that stands in the flow is enough to answer. */
export function Lapsus({ lapsus, citations }: Props) {
  return (
    <details class="q-lapsus">
      <summary>Pourquoi ?</summary>
      <p>
        <b>Un lapsus du cahier. {lapsus.title}.</b> {lapsus.explication} <b>{lapsus.consequence}</b>{' '}
        <a href={lapsus.link}>Au registre</a>
      </p>
      <div class="face-a-face">{citations}</div>
    </details>
  );
}
