import { number, type ScenarioCalculator } from '../../calculators/calculator.ts';
import { fields } from '../../calculators/fields.ts';
import { twoYearsPatients } from '../../calculators/invented-years-words.ts';
import { pageFigure } from '../../calculators/page-figure.ts';
import { caption } from '../../figures/evolution/words.ts';
import { formatValue } from '../../french/numbers.ts';

export const evolution: ScenarioCalculator = {
  champs: () => [
    fields.depenseReellePrecedente,
    fields.depenseReelle,
    fields.depenseAjusteePrecedente,
    fields.depenseAjustee,
  ],
  inventedPatients: twoYearsPatients,
  regles: ['evolution'],
  result: { id: 'evolution', nom: "Différence d'évolution" },
  thatIs: ({ vue: { valeurs } }) =>
    `par patient, soit ${formatValue(valeurs['evolutionTotale'] ?? '0', '€', { maximumFractionDigits: 0, signed: true })} pour ${formatValue(valeurs['patients'] ?? '0', 'patient')} patients, avant coefficients`,
  figure: pageFigure({
    legend: caption,
    load: () => import('../../figures/evolution/figure.ts'),
    donnees: (calculation) => ({
      annee: number(calculation, 'annee'),
      previousReelle: number(calculation, 'depenseReellePrecedente'),
      previousAjustee: number(calculation, 'depenseAjusteePrecedente'),
      reelle: number(calculation, 'depenseReelle'),
      ajustee: number(calculation, 'depenseAjustee'),
      expected: number(calculation, 'depenseAttendue'),
      evolution: number(calculation, 'evolution'),
    }),
  }),
};
