import { options } from 'preact';
import type { Client } from '../../workers/calculation/calculation-client.ts';

/** How long what is typed may wait to be rendered with what it gives, in milliseconds: its field shows it meanwhile. */
const PENDING = 60;

let deadline: ReturnType<typeof setTimeout> | undefined;
let renderNow: (() => void) | undefined;
let requests = 0;

// As it was to be done, by whoever came first.
const before = options.debounceRendering ?? ((process) => process());
options.debounceRendering = (process) =>
  queueMicrotask(() => {
    if (deadline === undefined) before(process);
    else renderNow = () => before(process);
  });

function release(): void {
  clearTimeout(deadline);
  deadline = undefined;
  const retained = renderNow;
  renderNow = undefined;
  retained?.();
}

/**
 * To be called when something is typed, before the worker is asked: the page is rendered once, with the answers, rather
 * than a first time to say that they are on their way. It is half of the work of a keystroke.
 */
export function renderWithAnswer(): void {
  deadline ??= setTimeout(release, PENDING);
}

/** A client whose answers are waited for; those who asked have rendered theirs, or asked for more, before it is over. */
export function awaitedClient({ ask, onBreakdown }: Client): Client {
  return {
    onBreakdown,
    ask(...question) {
      requests += 1;
      const reponse = ask(...question);
      void reponse.then(() =>
        setTimeout(() => {
          requests -= 1;
          if (requests === 0) release();
        }),
      );
      return reponse;
    },
  };
}
