import { options } from 'preact';
import type { Client } from '../../workers/calculation/calculation-client.ts';
import { browserClock, type Clock } from '../clock.ts';

/** How long what is typed may wait to be rendered with what it gives, in milliseconds: its field shows it meanwhile. */
const PENDING = 60;

interface HeldRendering {
  /**
   * To be called when something is typed, before the worker is asked: the page is rendered once, with the answers, rather
   * than a first time to say that they are on their way. It is half of the work of a keystroke.
   */
  readonly renderWithAnswer: () => void;
  /** A client whose answers are waited for; those who asked have rendered theirs, or asked for more, before it is over. */
  readonly awaitedClient: (client: Client) => Client;
}

/** Takes the rendering of Preact in hand. */
function holdRendering({ after }: Clock): HeldRendering {
  let leave: (() => void) | undefined;
  let renderNow: (() => void) | undefined;
  let requests = 0;

  // As it was to be done, by whoever came first.
  const before = options.debounceRendering ?? ((process) => process());
  options.debounceRendering = (process) =>
    queueMicrotask(() => {
      if (leave === undefined) before(process);
      else renderNow = () => before(process);
    });

  const release = (): void => {
    leave?.();
    leave = undefined;
    const retained = renderNow;
    renderNow = undefined;
    retained?.();
  };

  return {
    renderWithAnswer() {
      leave ??= after(PENDING, release);
    },
    awaitedClient: ({ ask, onBreakdown }) => ({
      onBreakdown,
      ask(...question) {
        requests += 1;
        const reponse = ask(...question);
        void reponse.then(() =>
          after(0, () => {
            requests -= 1;
            if (requests === 0) release();
          }),
        );
        return reponse;
      },
    }),
  };
}

/** The page's: Preact renders all of it by one queue. */
export const { renderWithAnswer, awaitedClient } = holdRendering(browserClock);
