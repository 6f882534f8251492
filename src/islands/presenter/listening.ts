import { type Act, actOf } from './turns.ts';

interface Heard {
  readonly act: (act: Act) => void;
  /** Escape, in a field. */
  readonly outOfField: () => void;
  /** The window has another size. */
  readonly resized: () => void;
  readonly scrolled: () => void;
  /** The page itself has changed what it shows. */
  readonly changed: () => void;
  readonly hidden: () => void;
  readonly shownAgain: () => void;
}

/** What happens at the same instant is told once, before the next picture. */
function onceAFrame(tell: () => void, signal: AbortSignal): () => void {
  let isAsked = false;
  return () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      if (!signal.aborted) tell();
    });
  };
}

/** Listens to the keys, the window and the page; gives what ends it. */
export function listen(main: Element, heard: Heard): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const onKey = (event: KeyboardEvent): void => {
    // A remote's start button sends it each second time: the page would load again.
    if (event.key === 'F5' && !event.ctrlKey) event.preventDefault();
    const asked = event.defaultPrevented ? undefined : actOf(event);
    if (asked === undefined) return;
    event.preventDefault();
    if (asked === 'field') heard.outOfField();
    else heard.act(asked);
  };
  addEventListener('keydown', onKey, { signal });
  addEventListener('resize', onceAFrame(heard.resized, signal), { signal });
  addEventListener('scroll', onceAFrame(heard.scrolled, signal), { signal });
  addEventListener('pagehide', heard.hidden, { signal });
  addEventListener('pageshow', heard.shownAgain, { signal });
  const changes = new MutationObserver(onceAFrame(heard.changed, signal));
  changes.observe(main, { childList: true, subtree: true, characterData: true });
  return () => {
    changes.disconnect();
    listening.abort();
  };
}
