import { number, type ScenarioCalculator } from '../../calculators/calculator.ts';
import { fields } from '../../calculators/fields.ts';
import { evolutionPatients } from '../../calculators/invented-years-words.ts';
import { fieldInForce } from '../../calculators/later-fields.ts';
import { pageFigure } from '../../calculators/page-figure.ts';
import { spendingBefore } from '../../calculators/spending-before.ts';
import { caption } from '../../figures/gains/words.ts';
import { formatValue } from '../../french/numbers.ts';

export const gains: ScenarioCalculator = {
  champs: (scenario, vue) => [
    fields.depenseReelle,
    fields.depenseAjustee,
    spendingBefore(scenario, vue).reelle,
    spendingBefore(scenario, vue).ajustee,
    fields.patients,
    fieldInForce('coefficientEcart', scenario, vue, { nom: "Poids de l'écart" }),
    fieldInForce('coefficientPartage', scenario, vue, { nom: 'Partage', unite: '% de la somme' }),
  ],
  inventedPatients: evolutionPatients,
  regles: ['montantParPatient', 'gains'],
  result: { id: 'gains', nom: 'Gains reversés' },
  thatIs: ({ vue: { valeurs } }) =>
    `soit ${formatValue(valeurs['montantParPatient'] ?? '0', '€/patient')} par patient, pour ${formatValue(valeurs['patients'] ?? '0', 'patient')} patients`,
  figure: pageFigure({
    legend: caption,
    load: () => import('../../figures/gains/figure.ts'),
    donnees: (calculation) => ({
      ecart: number(calculation, 'ecart'),
      evolution: number(calculation, 'evolution'),
      coefficientEcart: calculation.vue.valeurs['coefficientEcart'] ?? '',
      coefficientEvolution: calculation.vue.valeurs['coefficientEvolution'] ?? '',
      contributionEcart: number(calculation, 'contributionEcart'),
      contributionEvolution: number(calculation, 'contributionEvolution'),
      withoutPlancherEcart: number(calculation, 'ecartSansPlancher'),
      withoutPlancherEvolution: number(calculation, 'evolutionSansPlancher'),
      partage: number(calculation, 'coefficientPartage'),
      montantParPatient: number(calculation, 'montantParPatient'),
      patients: number(calculation, 'patients'),
      gains: number(calculation, 'gains'),
    }),
  }),
};
