import { number, type ScenarioCalculator } from '../../calculators/calculator.ts';
import { fields, parameterField } from '../../calculators/fields.ts';
import { twoYearsPatients } from '../../calculators/invented-years-words.ts';
import { pageFigure } from '../../calculators/page-figure.ts';
import { caption } from '../../figures/gains/words.ts';
import { formatValue } from '../../french/numbers.ts';

export const gains: ScenarioCalculator = {
  champs: () => [
    fields.depenseReelle,
    fields.depenseAjustee,
    fields.depenseReellePrecedente,
    fields.depenseAjusteePrecedente,
    fields.patients,
    { ...parameterField('coefficientEcart'), nom: "Poids de l'écart" },
    { ...parameterField('coefficientPartage'), nom: 'Partage', unite: '% de la somme' },
  ],
  inventedPatients: twoYearsPatients,
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
