import { options } from 'preact';
import type { Client } from '../../workers/calculation/calculation-client.ts';

/** How long what is typed may wait to be rendered with what it gives, in milliseconds: its field shows it meanwhile. */
const ATTENTE = 60;

let echeance: ReturnType<typeof setTimeout> | undefined;
let rendre: (() => void) | undefined;
let demandes = 0;

// As it was to be done, by whoever came first.
const before = options.debounceRendering ?? ((process) => process());
options.debounceRendering = (process) =>
  queueMicrotask(() => {
    if (echeance === undefined) before(process);
    else rendre = () => before(process);
  });

function relacher(): void {
  clearTimeout(echeance);
  echeance = undefined;
  const retenu = rendre;
  rendre = undefined;
  retenu?.();
}

/**
 * To be called when something is typed, before the worker is asked: the page is rendered once, with the answers, rather
 * than a first time to say that they are on their way. It is half of the work of a keystroke.
 */
export function rendreAvecLaReponse(): void {
  echeance ??= setTimeout(relacher, ATTENTE);
}

/** A client whose answers are waited for; those who asked have rendered theirs, or asked for more, before it is over. */
export function clientAttendu({ ask, onBreakdown }: Client): Client {
  return {
    onBreakdown,
    ask(...question) {
      demandes += 1;
      const reponse = ask(...question);
      void reponse.then(() =>
        setTimeout(() => {
          demandes -= 1;
          if (demandes === 0) relacher();
        }),
      );
      return reponse;
    },
  };
}
