import { type NumeroSocle, socleDe } from '../../cahier/edition-2019/indicators/all-indicators.ts';
import type { OuIndicateur } from '../../scenario/compare/note-curve.ts';
import { indicateursSaisis } from '../../scenario/edit/indicateurs.ts';
import type { DocumentScenario, Vue } from '../../scenario/format/document.ts';
import type { IndicateursSaisis } from '../../scenario/format/typed-quality.ts';
import type { IndicateurExplique } from '../../scenario/run/explain-indicators.ts';

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

/** The indicators of the year that a page looks at; none while its score is given. */
export function listeSaisie(scenario: DocumentScenario, vue: Vue): IndicateurSaisi[] {
  const indicateurs = indicateursSaisis(scenario, vue);
  return indicateurs === undefined ? [] : listeDe(indicateurs);
}

/** What is chosen at first: an indicator whose curve has its three regimes and no jump. */
export const FIRST = 'socle-3';

/** The indicator of that key, else the first of the list. */
export const chosenOf = <I extends { readonly cle: string }>(
  liste: readonly I[],
  cle: string,
): I | undefined => liste.find((each) => each.cle === cle) ?? liste[0];

/** The same indicator among results. */
export function explique<I extends Omit<IndicateurExplique, 'valeurs'>>(
  { vue: { indicateurs } }: { readonly vue: { readonly indicateurs: readonly I[] } },
  cle: string | undefined,
): I | undefined {
  return indicateurs.find((each) => cleDe(each) === cle);
}
