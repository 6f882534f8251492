import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { remember } from '../../store/notices/leave-guard.ts';
import { type Soon, soon } from '../../store/storage/delayed-write.ts';
import { keepPasted, type PastedField, pastedText } from '../../store/storage/pasted-texts.ts';

/**
 * A text that is pasted to be opened: the tab keeps it until it is, or the page asks before it is left. What is not the
 * reader's, as an invented one, is shown and not kept.
 */
export function usePasted(field: PastedField): [text: string, set: (text: string, isOwn?: boolean) => void] {
  const [text, show] = useState('');
  const [refused, setRefused] = useState(false);
  const toKeep = useRef('');
  const writer = useRef<Soon>();
  useEffect(() => {
    const kept = pastedText(field);
    if (kept !== '') show(kept);
  }, []);
  useLayoutEffect(() => (refused ? remember() : undefined), [refused]);
  return [
    text,
    (next, isOwn = true) => {
      show(next);
      toKeep.current = isOwn ? next : '';
      writer.current ??= soon(() => setRefused(!keepPasted(field, toKeep.current)));
      writer.current.ask();
    },
  ];
}
