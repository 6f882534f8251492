import { number, type ScenarioCalculator } from '../../calculators/calculator.ts';
import { modeCredits, recuperation } from '../../calculators/choices/money-choices.ts';
import { fields } from '../../calculators/fields.ts';
import { yearsPatients } from '../../calculators/invented-years-words.ts';
import { pageFigure } from '../../calculators/page-figure.ts';
import { scoreFields, scoreRows } from '../../calculators/score-fields.ts';
import { caption } from '../../figures/avance/words.ts';
import { formatValue } from '../../french/numbers.ts';
import { exampleYears } from '../../scenario/examples/first-example.ts';
import type { Calculation } from '../../scenario/run/page-results.ts';

const euros = (value = '0') => formatValue(value, '€', { maximumFractionDigits: 0 });

function suite({ vue: { valeurs } }: Calculation): string {
  const { anneeVersement = '', soldeAvance = '0', total } = valeurs;
  const remainder =
    Number(soldeAvance) > 0 ? `il reste ${euros(soldeAvance)} à récupérer` : 'plus rien à récupérer';
  return `payé en ${anneeVersement} ; ${remainder} ; ${euros(total)} depuis le début, crédits compris`;
}

export const avance: ScenarioCalculator = {
  opensOn: exampleYears.avance,
  choice: [modeCredits, recuperation],
  champs: (scenario, vue) => [
    ...(modeCredits.current(scenario, vue) === 'montant'
      ? [fields.creditsMontant]
      : [fields.creditsPatients, fields.creditsAppreciation]),
    fields.depenseReelle,
    ...scoreFields(scenario, vue, ['score']),
  ],
  lignes: scoreRows,
  inventedItems: 'annees',
  inventedPatients: yearsPatients,
  regles: ['avance', 'recuperation', 'soldeAvance', 'versement', 'total'],
  result: { id: 'versement', nom: "Versement pour l'année" },
  thatIs: suite,
  figure: pageFigure({
    legend: caption,
    load: () => import('../../figures/avance/figure.ts'),
    donnees: (calculation) => ({
      credits: number(calculation, 'creditsAmorcage'),
      annees: yearsFor(calculation),
      picked: number(calculation, 'anneeVersement'),
    }),
  }),
};

/** Every year of the groupement that the page looks at. */
function yearsFor({ results, vue }: Calculation) {
  const { annees = [] } = results.groupements.find(({ nom }) => nom === vue.groupement) ?? {};
  return annees.map((annee) => ({
    anneeVersement: annee.anneeVersement,
    phase: annee.phase,
    interessement: Number(annee.interessement),
    avance: Number(annee.avance),
    recuperation: Number(annee.recuperation),
    solde: Number(annee.soldeAvance),
    versement: Number(annee.versement),
  }));
}
