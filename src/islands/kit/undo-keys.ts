import { useEffect, useRef } from 'preact/hooks';

export type UndoWay = 'annule' | 'retabli';

/** Kinds of inputs that hold no text of their own to undo. */
const TEXTLESS = new Set(['checkbox', 'radio', 'button', 'file', 'range']);

function hasOwnText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !TEXTLESS.has(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

/** What a key asks for: Ctrl+Z or Ctrl+Maj+Z (or Ctrl+Y), but in a field, which has its own steps back. */
function undoAskedBy(event: KeyboardEvent): UndoWay | undefined {
  const { ctrlKey, metaKey, altKey, shiftKey, target } = event;
  if (ctrlKey === metaKey || altKey || hasOwnText(target)) return undefined;
  const keyPressed = event.key.toLowerCase();
  if (keyPressed !== 'z' && !(keyPressed === 'y' && !shiftKey)) return undefined;
  return keyPressed === 'z' && !shiftKey ? 'annule' : 'retabli';
}

/** Steps back and forth from the keyboard, wherever the focus is on the page. */
export function useUndoKeys(resume: (way: UndoWay) => void): void {
  const latest = useRef(resume);
  latest.current = resume;
  useEffect(() => {
    const follow = (event: KeyboardEvent): void => {
      const way = undoAskedBy(event);
      if (way === undefined) return;
      event.preventDefault();
      latest.current(way);
    };
    document.addEventListener('keydown', follow);
    return () => document.removeEventListener('keydown', follow);
  }, []);
}
