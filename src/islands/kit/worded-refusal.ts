import { signal } from '@preact/signals';

type Words = typeof import('../../calculators/refusal-words.ts');

/** What words a refusal is loaded with the first one, and what was said is then said again. */
const words = signal<Words | undefined>(undefined);

async function load(): Promise<void> {
  words.value = await import('../../calculators/refusal-words.ts');
}

/** Why a value is refused; that it is, where there are no words for it yet. */
export function wordedRefusal(say: (words: Words) => string): string {
  if (words.value !== undefined) return say(words.value);
  // Without them, the plain refusal stands.
  load().catch(() => undefined);
  return 'valeur refusée.';
}
