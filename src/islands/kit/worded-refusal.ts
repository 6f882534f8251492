import { signal } from '@preact/signals';

type Words = typeof import('../../calculators/typed-refusal.ts');

/** What words a refusal is loaded with the first one, and what was said is then said again. */
const words = signal<Words | undefined>(undefined);

/** Loads them. */
export async function loadRefusals(): Promise<void> {
  words.value = await import('../../calculators/typed-refusal.ts');
}

/** Why a value is refused; that it is, where there are no words for it yet. */
export function wordedRefusal(say: (words: Words) => string): string {
  if (words.value !== undefined) return say(words.value);
  // Without them, the plain refusal stands.
  loadRefusals().catch(() => undefined);
  return 'valeur refusée.';
}
