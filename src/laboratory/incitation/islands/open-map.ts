import { signal } from '@preact/signals';
import type { IncentiveQuestion } from '../../../scenario/incentive/asked-year.ts';
import type { MapState } from './map-state.ts';

/** What talks to the workers, once a map has been asked of them. */
export const opened = signal<MapState | undefined>(undefined);

/** Whether its code could not be fetched. */
export const absent = signal(false);

/** Asks for a map; what talks to the workers is fetched at the first one. */
export async function askMap(question: IncentiveQuestion): Promise<void> {
  try {
    const { mapState } = await import('./map-workers.ts');
    absent.value = false;
    opened.value = mapState;
  } catch {
    absent.value = true;
  }
  await opened.value?.ask(question);
}
