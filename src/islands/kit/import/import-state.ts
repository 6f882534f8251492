import { type ReadonlySignal, signal } from '@preact/signals';
import type { OnProgress, Progress, TaskIssue, TaskRefusal } from '../../../workers/long-contract.ts';

/** What an import gave, and what of. */
export interface Imported<R> {
  readonly nom: string;
  /** Whether it is the set that the site invents, or has lines of it. */
  readonly invente: boolean;
  readonly resume: R;
}

/** An import under way. */
interface Job {
  readonly nom: string;
  readonly progress: Progress;
}

/** What became of the last request, in a sentence. */
interface Saying {
  readonly grave: boolean;
  readonly texte: string;
}

/** The import of a file, as its page shows it. Nothing is stored. */
export interface Import<R> {
  /** What the last import that ended well read. */
  readonly imported: ReadonlySignal<Imported<R> | undefined>;
  readonly job: ReadonlySignal<Job | undefined>;
  readonly dit: ReadonlySignal<Saying | undefined>;
  /** Whether the worker has lost the rows: what is on screen stays, and nothing more can be asked of them. */
  readonly wasLost: ReadonlySignal<boolean>;
  /** Follows an import to its end, which takes the place of the one under way; true if it is then the one on screen. */
  importFile(
    nom: string,
    invente: boolean | ((resume: R) => boolean),
    launchTask: Launch<R>,
  ): Promise<boolean>;
  /** A sentence in place of what was said. */
  say(said: Saying | undefined): void;
  /** What a request about the rows gave; `undefined` when it failed, which is said. */
  receive<T extends { readonly ok: true }>(issue: TaskIssue<T>): T | undefined;
}

type Launch<R> = (onProgress: OnProgress) => Promise<TaskIssue<R>>;

const NOTHING: Progress = { done: 0, total: 0 };
const UNDONE = "Import annulé : rien n'a changé.";

export function createImport<R extends { readonly ok: true }>(): Import<R> {
  const imported = signal<Imported<R> | undefined>(undefined);
  const job = signal<Job | undefined>(undefined);
  const said = signal<Saying | undefined>(undefined);
  const wasLost = signal(false);
  let dernier = 0;

  const receive = <T extends { readonly ok: true }>(issue: TaskIssue<T>): T | undefined => {
    if (issue.state === 'panne') {
      said.value = { grave: true, texte: issue.message };
      wasLost.value = imported.value !== undefined;
    }
    if (issue.state !== 'fini') return undefined;
    const result: T | TaskRefusal = issue.result;
    if (result.ok) return result;
    said.value = { grave: true, texte: result.message };
    return undefined;
  };

  return {
    imported,
    job,
    dit: said,
    wasLost,
    receive,
    say: (next) => {
      said.value = next;
    },
    async importFile(nom, invente, launchTask) {
      dernier += 1;
      const rank = dernier;
      said.value = undefined;
      job.value = { nom, progress: NOTHING };
      const issue = await launchTask((progress) => {
        if (rank === dernier && job.value !== undefined) job.value = { nom, progress };
      });
      // Another import has taken its place, and tells of itself.
      if (rank !== dernier) return false;
      job.value = undefined;
      if (issue.state === 'annule') said.value = { grave: false, texte: UNDONE };
      const resume = receive(issue);
      if (resume === undefined) return false;
      imported.value = { nom, invente: typeof invente === 'boolean' ? invente : invente(resume), resume };
      wasLost.value = false;
      said.value = { grave: false, texte: `« ${nom} » est importé.` };
      return true;
    },
  };
}
