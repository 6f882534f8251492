import { signal } from '@preact/signals';
import type { StudyQuestion } from '../../../scenario/chance/study/question.ts';
import type { TypedChance } from '../settings.ts';

type Workers = typeof import('./chance-workers.ts');

/** What talks to the workers, once something has been asked of them. */
export const opened = signal<Workers | undefined>(undefined);

/** Whether its code could not be fetched. */
export const absent = signal(false);

let latest = 0;

/** Fetches what talks to the workers, and what tells of modified rules. */
export async function load(): Promise<void> {
  try {
    opened.value = await import('./chance-workers.ts');
    absent.value = false;
  } catch {
    absent.value = true;
  }
}

/** Studies a question, once what talks to the workers is there. */
export async function ask(question: StudyQuestion, typed: TypedChance): Promise<void> {
  latest += 1;
  const own = latest;
  await load();
  if (own === latest) await opened.peek()?.chanceStudies.ask({ question, typed });
}

/** Forgets what was asked: it is not what is typed any more. */
export function drop(): void {
  latest += 1;
  opened.peek()?.chanceStudies.drop();
}
