import { type HypothesisId, hypothesisIds } from '../../cahier/ids.ts';
import { formatValue } from '../../french/numbers.ts';
import { frenchSpacing } from '../../french/typography.ts';
import { unitLabel } from '../../french/units.ts';
import type { Calculation } from '../../scenario/run/page-results.ts';
import type { Etape } from '../../scenario/run/year-steps.ts';
import type { Told } from './told.ts';

/** A rule's steps with the numbers of one year; undefined where that year has no such rule. */
export function toldRule(
  { vue: { etapes, groupement, annee } }: Calculation,
  rule: string,
): Told | undefined {
  const own = etapes.filter(({ shownRule }) => shownRule === rule);
  const result = own.find(({ id }) => id === rule) ?? own.at(-1);
  if (result === undefined) return undefined;
  const hypotheses = new Set(own.flatMap((step) => step.hypotheses));
  return {
    table: {
      titre: frenchSpacing(`${result.label} de « ${groupement} » en ${annee}, pas à pas`),
      entete: ['Étape', 'Calcul', 'Résultat'],
      lignes: own.map((step) => [
        step.label,
        frenchSpacing([step.calcul, ...step.phrases].join('. ')),
        shown(step),
      ]),
    },
    valeurs: [{ nom: result.label, valeur: result.value, unite: result.unit }],
    hypotheses: hypothesisIds.filter((id): id is HypothesisId => hypotheses.has(id)),
  };
}

function shown({ value, unit }: Etape): string {
  const text = formatValue(value, unit);
  const words = unit === '€' || unit === '€/patient' ? '' : unitLabel(unit);
  return words === '' ? text : `${text} ${words}`;
}
