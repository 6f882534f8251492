import { type ReadonlySignal, signal } from '@preact/signals';
import type { OnProgress, Progress } from '../../workers/long-contract.ts';
import type { PoolIssue } from '../../workers/worker-pool.ts';

interface Saying {
  readonly grave: boolean;
  readonly texte: string;
}

/** What a page of the laboratory asks of its workers: the last answer that came, what is under way, what went wrong. */
export interface Studies<A, R> {
  /** With what it was asked by. */
  readonly shown: ReadonlySignal<{ readonly asked: A; readonly result: R } | undefined>;
  readonly progress: ReadonlySignal<Progress | undefined>;
  readonly said: ReadonlySignal<Saying | undefined>;
  /** Asks in place of what is under way. */
  ask(asked: A): Promise<void>;
  /** Stops what is under way; what is shown stays. */
  undo(): void;
}

const UNDONE = "C'est annulé : les figures affichées sont celles d'avant.";

/** `work` shares out the pieces of what is asked; `undo` begins no other piece. */
export function createStudies<A, R>(
  work: (asked: A, onProgress: OnProgress) => Promise<PoolIssue<R>>,
  undo: () => void,
): Studies<A, R> {
  const shown = signal<{ readonly asked: A; readonly result: R } | undefined>(undefined);
  const progress = signal<Progress | undefined>(undefined);
  const said = signal<Saying | undefined>(undefined);
  let latest = 0;
  return {
    shown,
    progress,
    said,
    async ask(asked) {
      latest += 1;
      const own = latest;
      said.value = undefined;
      const issue = await work(asked, (how) => {
        if (own === latest) progress.value = how;
      });
      // A later question tells of itself.
      if (own !== latest) return;
      progress.value = undefined;
      if (issue.state === 'panne') said.value = { grave: true, texte: issue.message };
      else if (issue.state === 'annule') said.value = { grave: false, texte: UNDONE };
      else shown.value = issue.results.map((result) => ({ asked, result }))[0];
    },
    undo,
  };
}
