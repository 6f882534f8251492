import type { ComponentChildren } from 'preact';
import { excessWords } from '../../notebook/format/excess-text.ts';

interface Props {
  readonly id: string;
  readonly text: string;
  readonly max: number;
  /** The field, with what says that its text is too long: the id of the message, where there is one. */
  readonly field: (excess: { 'aria-invalid'?: 'true'; 'aria-describedby'?: string }) => ComponentChildren;
  /** What else describes the field. */
  readonly described?: string;
}

/** A field of a carnet that takes whatever is typed in it; under it, what is in excess of the carnet's format. */
export function TypedText({ id, text, max, field, described }: Props) {
  const words = excessWords(text, max);
  const message = `${id}-trop-long`;
  const by = [described, words && message].filter(Boolean).join(' ');
  return (
    <>
      {field({ ...(words && { 'aria-invalid': 'true' }), ...(by && { 'aria-describedby': by }) })}
      {words && (
        <span class="carnet-trop-long" id={message}>
          {words}
        </span>
      )}
    </>
  );
}
