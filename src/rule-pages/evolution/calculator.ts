import { number, type ScenarioCalculator } from '../../calculators/calculator.ts';
import { evolutionOption } from '../../calculators/choices/money-choices.ts';
import { fields } from '../../calculators/fields.ts';
import { evolutionPatients } from '../../calculators/invented-years-words.ts';
import { pageFigure } from '../../calculators/page-figure.ts';
import { spendingBefore } from '../../calculators/spending-before.ts';
import { caption } from '../../figures/evolution/words.ts';
import { formatValue } from '../../french/numbers.ts';
import type { Calculation } from '../../scenario/run/page-results.ts';

/** What the real spending is compared with: the year before, or the start of the trend. */
function start(calculation: Calculation) {
  const years = number(calculation, 'anneesTendance');
  return number(calculation, 'evolutionTriennale') === 1 && years > 1
    ? ({
        years,
        reelle: 'depenseReelleDepart',
        ajustee: 'depenseAjusteeDepart',
        expected: 'depenseAttendueTendance',
      } as const)
    : ({
        years: 1,
        reelle: 'depenseReellePrecedente',
        ajustee: 'depenseAjusteePrecedente',
        expected: 'depenseAttendue',
      } as const);
}

export const evolution: ScenarioCalculator = {
  choice: [evolutionOption],
  champs: (scenario, vue) => {
    const { reelle, ajustee } = spendingBefore(scenario, vue);
    return [reelle, fields.depenseReelle, ajustee, fields.depenseAjustee];
  },
  inventedPatients: evolutionPatients,
  regles: ['evolution'],
  result: { id: 'evolution', nom: "Différence d'évolution" },
  thatIs: (calculation) => {
    const { valeurs } = calculation.vue;
    const { years } = start(calculation);
    return `par patient${years > 1 ? ` et par an, en moyenne sur ${years} ans` : ''}, soit ${formatValue(valeurs['evolutionTotale'] ?? '0', '€', { maximumFractionDigits: 0, signed: true })} pour ${formatValue(valeurs['patients'] ?? '0', 'patient')} patients, avant coefficients`;
  },
  figure: pageFigure({
    legend: caption,
    load: () => import('../../figures/evolution/figure.ts'),
    donnees: (calculation) => {
      const { years, reelle, ajustee, expected } = start(calculation);
      return {
        annee: number(calculation, 'annee'),
        years,
        startReelle: number(calculation, reelle),
        startAjustee: number(calculation, ajustee),
        reelle: number(calculation, 'depenseReelle'),
        ajustee: number(calculation, 'depenseAjustee'),
        expected: number(calculation, expected),
        evolution: number(calculation, 'evolution'),
      };
    },
  }),
};
