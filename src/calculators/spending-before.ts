import type { DocumentScenario, View } from '../scenario/format/scenario-document.ts';
import { trendStart } from '../scenario/format/trend.ts';
import { type Field, fields } from './fields.ts';

/** Whether the évolution is the three-year trend (H18). */
export const isTrend = ({ options }: DocumentScenario): boolean => options?.evolution === 'triennale';

/** The fields of the spending that the évolution is measured from: of the year before, or of the start of the trend. */
export function spendingBefore(
  scenario: DocumentScenario,
  vue: View,
): { readonly reelle: Field; readonly ajustee: Field } {
  const from = trendStart(vue.annee);
  if (!isTrend(scenario) || from === vue.annee - 1)
    return { reelle: fields.depenseReellePrecedente, ajustee: fields.depenseAjusteePrecedente };
  const { annee } = scenario.groupements[vue.groupement]?.annees[from] ?? {};
  return {
    reelle: { ...fields.depenseReelleDepart, nom: `Réelle, en ${annee}` },
    ajustee: { ...fields.depenseAjusteeDepart, nom: `Ajustée, en ${annee}` },
  };
}
