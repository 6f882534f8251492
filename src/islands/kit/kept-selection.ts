import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * The input that shows a text: one whose whole text is selected stays so when another text is given to it, as a field
 * that has just been reached is when the first answer supposes the others. What is typed next takes its place, and is not
 * added to what came meanwhile.
 */
export function useKeptSelection(text: string): RefObject<HTMLInputElement> {
  const field = useRef<HTMLInputElement>(null);
  const input = field.current;
  const wasWhole =
    input !== null &&
    input.value !== text &&
    document.activeElement === input &&
    input.selectionStart === 0 &&
    input.selectionEnd === input.value.length;
  useLayoutEffect(() => {
    if (wasWhole) field.current?.select();
  });
  return field;
}
