import { type SocleNumber, socleOf } from '../../cahier/edition-2019/indicators/all-indicators.ts';
import type { IndicateurPlace } from '../../scenario/compare/note-curve.ts';
import { typedIndicateurs } from '../../scenario/edit/indicateurs.ts';
import type { DocumentScenario, View } from '../../scenario/format/scenario-document.ts';
import type { TypedIndicateurs } from '../../scenario/format/typed-quality.ts';
import type { ExplainedIndicateur } from '../../scenario/run/explain-indicators.ts';

/** An indicator of the year as it is typed, whatever the results know of it yet. */
export interface TypedIndicateur extends IndicateurPlace {
  /** « socle-3 », « carte-0 »: the same from one year to the next. */
  readonly cle: string;
  readonly numero?: SocleNumber;
  readonly nom: string;
  readonly sens: 'hausse' | 'baisse';
}

/** The key of an indicator, of what is typed or of results. */
export function keyOf({
  component,
  rang: rank,
  numero,
}: IndicateurPlace & { readonly numero?: SocleNumber }): string {
  return component === 'socle' ? `socle-${numero}` : `carte-${rank}`;
}

/** The indicators of a year, the socles first; what annexe 1 does not know is left out. */
export function listOf({ socles, carte = [] }: TypedIndicateurs): TypedIndicateur[] {
  const knownOnes = socles.flatMap(({ numero }, rank): TypedIndicateur[] => {
    const socle = socleOf(numero) as ReturnType<typeof socleOf> | undefined;
    if (socle === undefined) return [];
    const { nom, expectedEvolution: sens } = socle;
    return [
      {
        component: 'socle',
        rang: rank,
        numero,
        nom,
        sens,
        cle: keyOf({ component: 'socle', rang: rank, numero }),
      },
    ];
  });
  const pickedOnes = carte.map(
    ({ nom, sens }, rank): TypedIndicateur => ({
      component: 'carte',
      rang: rank,
      nom,
      sens,
      cle: keyOf({ component: 'carte', rang: rank }),
    }),
  );
  return [...knownOnes, ...pickedOnes];
}

/** The indicators of the year that a page looks at; none while its score is given. */
export function typedList(scenario: DocumentScenario, vue: View): TypedIndicateur[] {
  const indicateurs = typedIndicateurs(scenario, vue);
  return indicateurs === undefined ? [] : listOf(indicateurs);
}

/** What is chosen at first: an indicator whose curve has its three regimes and no jump. */
export const FIRST = 'socle-3';

/** The indicator of that key, else the first of the list. */
export const chosenOf = <I extends { readonly cle: string }>(
  list: readonly I[],
  cle: string,
): I | undefined => list.find((each) => each.cle === cle) ?? list[0];

/** The same indicator among results. */
export function explained<I extends Omit<ExplainedIndicateur, 'valeurs'>>(
  { vue: { indicateurs } }: { readonly vue: { readonly indicateurs: readonly I[] } },
  cle: string | undefined,
): I | undefined {
  return indicateurs.find((each) => keyOf(each) === cle);
}
