import { computed, signal } from '@preact/signals';
import { chosenOf, FIRST, type TypedIndicateur, typedList } from '../typed-indicateurs.ts';
import { surPage } from './page-view.ts';

/** The indicators of the year that the page looks at; none while its score is given. */
export const list = computed((): readonly TypedIndicateur[] => {
  const { scenario, vue } = surPage();
  return typedList(scenario, vue);
});

/** What the reader has chosen. */
const wanted = signal(FIRST);

/** The indicator that the panel and the levels are about. */
export const chosen = computed(() => chosenOf(list.value, wanted.value));

export function choose(cle: string): void {
  wanted.value = cle;
}
