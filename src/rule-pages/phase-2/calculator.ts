import { number, type ScenarioCalculator } from '../../calculators/calculator.ts';
import { modeQualite } from '../../calculators/choices/quality-choices.ts';
import { fields } from '../../calculators/fields.ts';
import { yearPatients } from '../../calculators/invented-years-words.ts';
import { fieldInForce } from '../../calculators/later-fields.ts';
import { pageFigure } from '../../calculators/page-figure.ts';
import { scoreFields, scoreRows } from '../../calculators/score-fields.ts';
import { caption } from '../../figures/phase-2/words.ts';
import { formatValue } from '../../french/numbers.ts';

const euros = (value = '0') => formatValue(value, '€', { maximumFractionDigits: 0 });

export const phase2: ScenarioCalculator = {
  choice: [modeQualite],
  champs: (scenario, vue) => [
    fields.patients,
    fields.depenseReelle,
    ...scoreFields(scenario, vue, ['score', 'maximum']),
    fieldInForce('quotePartQualite', scenario, vue, { nom: 'Enveloppe', unite: 'des dépenses' }),
  ],
  lignes: scoreRows,
  phase: 2,
  inventedItems: 'annee',
  inventedPatients: yearPatients,
  regles: ['partQualite', 'droitTirage', 'valorisationQualite', 'interessementBrut'],
  result: { id: 'interessementBrut', nom: 'Intéressement brut' },
  thatIs: ({ vue: { valeurs } }) => {
    const { gains, valorisationQualite, droitNonAcquis = '0' } = valeurs;
    const lost =
      Number(droitNonAcquis) > 0
        ? `le score laisse ${euros(droitNonAcquis)} du droit de tirage`
        : 'tout le droit de tirage est acquis';
    return `dont ${euros(gains)} de gains reversés et ${euros(valorisationQualite)} de qualité ; ${lost}`;
  },
  figure: pageFigure({
    legend: caption,
    load: () => import('../../figures/phase-2/figure.ts'),
    donnees: (calculation) => ({
      gains: number(calculation, 'gains'),
      droitTirage: number(calculation, 'droitTirage'),
      part: number(calculation, 'partQualite'),
      valorisation: number(calculation, 'valorisationQualite'),
      interessementBrut: number(calculation, 'interessementBrut'),
      plafond: number(calculation, 'plafond'),
    }),
  }),
};
