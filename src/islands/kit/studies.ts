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
  /** Stops what is under way since the reader says so, and tells it; what is shown stays. */
  undo(): void;
  /** Stops what is under way since it is not what is asked any more: there is nothing to tell of it. */
  drop(): void;
}

const UNDONE = "C'est annulé : les figures affichées sont celles d'avant.";

/** `work` shares out the pieces of what is asked; `stop` begins no other piece. */
export function createStudies<A, R>(
  work: (asked: A, onProgress: OnProgress) => Promise<PoolIssue<R>>,
  stop: () => void,
): Studies<A, R> {
  const shown = signal<{ readonly asked: A; readonly result: R } | undefined>(undefined);
  const progress = signal<Progress | undefined>(undefined);
  const said = signal<Saying | undefined>(undefined);
  let latest = 0;
  const end = (texte?: string): void => {
    latest += 1;
    stop();
    progress.value = undefined;
    said.value = texte === undefined ? undefined : { grave: false, texte };
  };
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
      // What another job has taken the place of shows nothing, and nobody has cancelled it.
      else if (issue.state === 'fini') shown.value = issue.results.map((result) => ({ asked, result }))[0];
    },
    undo: () => end(UNDONE),
    drop: () => end(),
  };
}
