import { computed, signal } from '@preact/signals';
import { type NumeroSocle, socleDe } from '../../../cahier/edition-2019/indicators/all-indicators.ts';
import type { OuIndicateur } from '../../../scenario/compare/note-curve.ts';
import { indicateursSaisis } from '../../../scenario/edit/indicateurs.ts';
import type { IndicateursSaisis } from '../../../scenario/format/typed-quality.ts';
import type { IndicateurExplique } from '../../../scenario/run/explain-indicators.ts';
import type { Calcul } from '../../../scenario/run/page-results.ts';
import { surPage } from './page-view.ts';

/** An indicator of the year as it is typed, whatever the results know of it yet. */
export interface IndicateurSaisi extends OuIndicateur {
  /** « socle-3 », « carte-0 »: the same from one year to the next. */
  readonly cle: string;
  readonly numero?: NumeroSocle;
  readonly nom: string;
  readonly sens: 'hausse' | 'baisse';
}

/** The key of an indicator, of what is typed or of results. */
export function cleDe({
  composante,
  rang,
  numero,
}: OuIndicateur & { readonly numero?: NumeroSocle }): string {
  return composante === 'socle' ? `socle-${numero}` : `carte-${rang}`;
}

/** The indicators of a year, the socles first; what annexe 1 does not know is left out. */
export function listeDe({ socles, carte = [] }: IndicateursSaisis): IndicateurSaisi[] {
  const connus = socles.flatMap(({ numero }, rang): IndicateurSaisi[] => {
    const socle = socleDe(numero) as ReturnType<typeof socleDe> | undefined;
    if (socle === undefined) return [];
    const { nom, evolutionAttendue: sens } = socle;
    return [
      { composante: 'socle', rang, numero, nom, sens, cle: cleDe({ composante: 'socle', rang, numero }) },
    ];
  });
  const choisis = carte.map(
    ({ nom, sens }, rang): IndicateurSaisi => ({
      composante: 'carte',
      rang,
      nom,
      sens,
      cle: cleDe({ composante: 'carte', rang }),
    }),
  );
  return [...connus, ...choisis];
}

/** The indicators of the year that the page looks at; none while its score is given. */
export const liste = computed((): readonly IndicateurSaisi[] => {
  const { scenario, vue } = surPage();
  const indicateurs = indicateursSaisis(scenario, vue);
  return indicateurs === undefined ? [] : listeDe(indicateurs);
});

/** What the reader has chosen; at first, one whose curve has its three regimes and no jump. */
const voulu = signal('socle-3');

/** The indicator that the panel and the levels are about. */
export const choisi = computed(() => liste.value.find(({ cle }) => cle === voulu.value) ?? liste.value[0]);

export function choisir(cle: string): void {
  voulu.value = cle;
}

/** The same indicator among results. */
export function explique(
  { vue: { indicateurs } }: Calcul,
  cle: string | undefined,
): IndicateurExplique | undefined {
  return indicateurs.find((each) => cleDe(each) === cle);
}
