import { signal } from '@preact/signals';
import type { StudyQuestion } from '../../../scenario/chance/study/question.ts';
import type { TypedChance } from '../settings.ts';
import type { ChanceState } from './chance-state.ts';

/** What talks to the workers, once something has been asked of them. */
export const opened = signal<ChanceState | undefined>(undefined);

/** Whether its code could not be fetched. */
export const absent = signal(false);

/** Studies a question; what talks to the workers is fetched at the first one. */
export async function ask(question: StudyQuestion, typed: TypedChance): Promise<void> {
  try {
    const { chanceState } = await import('./chance-workers.ts');
    absent.value = false;
    opened.value = chanceState;
  } catch {
    absent.value = true;
  }
  await opened.value?.ask(question, typed);
}
