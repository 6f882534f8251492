import { number, type ScenarioCalculator } from '../../calculators/calculator.ts';
import { modeEnveloppe } from '../../calculators/choices/money-choices.ts';
import { fields } from '../../calculators/fields.ts';
import { evolutionPatients } from '../../calculators/invented-years-words.ts';
import { fieldInForce } from '../../calculators/later-fields.ts';
import { pageFigure } from '../../calculators/page-figure.ts';
import { spendingBefore } from '../../calculators/spending-before.ts';
import { caption } from '../../figures/plafonds/words.ts';
import { formatValue } from '../../french/numbers.ts';
import type { Calculation } from '../../scenario/run/page-results.ts';

const euros = (value = '0') => formatValue(value, '€', { maximumFractionDigits: 0 });

/** What is asked, which limit cuts what; when the cap does not, how far it is. */
function cuts({ vue: { valeurs } }: Calculation): string {
  const { interessementBrut, coupePlafond = '0', coupeEnveloppe = '0', margePlafond } = valeurs;
  const plafond =
    Number(coupePlafond) > 0
      ? `le plafond retranche ${euros(coupePlafond)}`
      : `le plafond est ${Number(margePlafond) > 0 ? `${euros(margePlafond)} plus haut` : 'juste atteint'}`;
  const enveloppe =
    Number(coupeEnveloppe) > 0
      ? `l'enveloppe nationale retranche ${euros(coupeEnveloppe)}`
      : "l'enveloppe nationale ne retranche rien";
  return `brut : ${euros(interessementBrut)} ; ${plafond} ; ${enveloppe}`;
}

export const plafonds: ScenarioCalculator = {
  choice: [modeEnveloppe],
  champs: (scenario, vue) => [
    fields.patients,
    fields.depenseReelle,
    spendingBefore(scenario, vue).reelle,
    fieldInForce('plafondGroupement', scenario, vue, { nom: 'Plafond', unite: '% de vos dépenses' }),
    modeEnveloppe.current(scenario, vue) === 'facteur'
      ? { ...fields.facteur, nom: "Facteur de l'enveloppe", unite: '% du plafonné' }
      : fieldInForce('plafondNational', scenario, vue, {
          nom: 'Enveloppe',
          unite: '% de toutes les dépenses',
        }),
  ],
  inventedPatients: evolutionPatients,
  regles: ['plafond', 'interessementPlafonne', 'facteurEnveloppe', 'interessement'],
  result: { id: 'interessement', nom: 'Intéressement' },
  thatIs: cuts,
  figure: pageFigure({
    legend: caption,
    load: () => import('../../figures/plafonds/figure.ts'),
    donnees: (calculation) => ({
      interessementBrut: number(calculation, 'interessementBrut'),
      plafond: number(calculation, 'plafond'),
      interessementPlafonne: number(calculation, 'interessementPlafonne'),
      facteur: number(calculation, 'facteurEnveloppe'),
      interessement: number(calculation, 'interessement'),
    }),
  }),
};
