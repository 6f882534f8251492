import { useState } from 'preact/hooks';
import { sameNumber } from '../../scenario/format/decimal-text.ts';

interface Typed {
  readonly text: string;
  /** What it was read as. */
  readonly value: string;
}

/**
 * What is being typed in a field: it shows the text as it is, until it is left or its value becomes another than the typing
 * made it, by a step back, a link that is opened, another year.
 */
export function useTyped(
  value: string,
): [text: string | undefined, type: (typed: Typed | undefined) => void] {
  const [typed, setTyped] = useState<Typed>();
  // A parameter typed as the cahier has it, « 5,0 », goes back to its own text.
  const same = typed && (typed.value === value || sameNumber(typed.value, value));
  return [same ? typed.text : undefined, setTyped];
}
