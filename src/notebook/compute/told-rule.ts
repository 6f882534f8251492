import { type HypothesisId, hypothesisIds } from '../../cahier/ids.ts';
import { formatValue } from '../../french/numbers.ts';
import { frenchSpacing } from '../../french/typography.ts';
import { unitLabel } from '../../french/units.ts';
import type { Calculation } from '../../scenario/run/page-results.ts';
import type { Etape } from '../../scenario/run/year-steps.ts';
import { followed, type Told, whose } from './told.ts';

/** A rule's steps with the numbers of one year; undefined where that year has no such rule. */
export function toldRule(calculation: Calculation, dossier: string, rule: string): Told | undefined {
  return toldSteps(
    calculation,
    dossier,
    calculation.vue.etapes.filter(({ shownRule }) => shownRule === rule),
    rule,
  );
}

/** Steps of one year of a dossier, by its name, that lead to a result; undefined where there is none. */
export function toldSteps(
  { vue: { groupement, annee } }: Pick<Calculation, 'vue'>,
  dossier: string,
  own: readonly Etape[],
  id: string,
): Told | undefined {
  const result = own.find((step) => step.id === id) ?? own.at(-1);
  if (result === undefined) return undefined;
  const hypotheses = new Set(own.flatMap((step) => step.hypotheses));
  return {
    table: {
      titre: frenchSpacing(`${result.label} de « ${whose(dossier, groupement)} » en ${annee}, pas à pas`),
      ...stepsTable(own),
    },
    valeurs: [followed(result.label, result.value, result.unit)],
    hypotheses: hypothesisIds.filter((id): id is HypothesisId => hypotheses.has(id)),
  };
}

const stepsTable = (steps: readonly Etape[]): Pick<Told['table'], 'entete' | 'lignes'> => ({
  entete: ['Étape', 'Calcul', 'Résultat'],
  lignes: steps.map((step) => [
    step.label,
    frenchSpacing([step.calcul, ...step.phrases].join('. ')),
    shown(step),
  ]),
});

function shown({ value, unit }: Etape): string {
  const text = formatValue(value, unit);
  const words = unit === '€' || unit === '€/patient' ? '' : unitLabel(unit);
  return words === '' ? text : `${text} ${words}`;
}
