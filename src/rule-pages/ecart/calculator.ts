import { number, type ScenarioCalculator } from '../../calculators/calculator.ts';
import { fields } from '../../calculators/fields.ts';
import { yearPatients } from '../../calculators/invented-years-words.ts';
import { fieldInForce } from '../../calculators/later-fields.ts';
import { pageFigure } from '../../calculators/page-figure.ts';
import { caption } from '../../figures/ecart/words.ts';
import { formatValue } from '../../french/numbers.ts';

export const ecart: ScenarioCalculator = {
  champs: (scenario, vue) => [
    fields.depenseReelle,
    fields.depenseAjustee,
    fieldInForce('tunnel', scenario, vue, { nom: 'Intervalle', unite: "% de l'ajustée" }),
  ],
  inventedPatients: yearPatients,
  regles: ['ecart'],
  result: { id: 'ecart', nom: 'Écart par patient' },
  thatIs: ({ vue: { valeurs } }) =>
    `soit ${formatValue(valeurs['ecartTotal'] ?? '0', '€', { maximumFractionDigits: 0 })} pour ${formatValue(valeurs['patients'] ?? '0', 'patient')} patients, avant coefficients`,
  figure: pageFigure({
    legend: caption,
    load: () => import('../../figures/ecart/figure.ts'),
    donnees: (calculation) => ({
      reelle: number(calculation, 'depenseReelle'),
      ajustee: number(calculation, 'depenseAjustee'),
      lowEdge: number(calculation, 'borneBasse'),
      highEdge: number(calculation, 'borneHaute'),
      ecart: number(calculation, 'ecart'),
    }),
  }),
};
