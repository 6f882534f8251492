import { computed, signal } from '@preact/signals';
import { chosenOf, FIRST, type IndicateurSaisi, listeSaisie } from '../typed-indicateurs.ts';
import { surPage } from './page-view.ts';

/** The indicators of the year that the page looks at; none while its score is given. */
export const liste = computed((): readonly IndicateurSaisi[] => {
  const { scenario, vue } = surPage();
  return listeSaisie(scenario, vue);
});

/** What the reader has chosen. */
const voulu = signal(FIRST);

/** The indicator that the panel and the levels are about. */
export const choisi = computed(() => chosenOf(liste.value, voulu.value));

export function choisir(cle: string): void {
  voulu.value = cle;
}
