import { evolutionOption, modeEnveloppe, recuperation } from '../../../calculators/choices/money-choices.ts';
import { fields, parameterField } from '../../../calculators/fields.ts';
import { spendingBefore } from '../../../calculators/spending-before.ts';
import { Selection } from '../../../islands/kit/choice-list.tsx';
import { Field } from '../../../islands/kit/scenario-field.tsx';
import type { View } from '../../../scenario/format/scenario-document.ts';
import { store } from '../../../store/page-store.ts';

const ruleFields = [
  { ...parameterField('tunnel'), nom: 'Intervalle', unite: "% de l'ajustée" },
  { ...parameterField('coefficientEcart'), nom: "Poids de l'écart" },
  { ...parameterField('coefficientPartage'), nom: 'Part reversée', unite: '%' },
  { ...parameterField('plafondGroupement'), nom: 'Plafond', unite: '% des dépenses' },
];
const givenFactor = { ...fields.facteur, nom: 'Facteur', unite: '% du plafonné' };

/** What can be tried here of the scenario: the two spendings of the year, and the rules that bend the line. */
export function IncentiveFields({ vue }: { readonly vue: View }) {
  const { scenario } = store.saisie.value;
  const spent = [fields.depenseReelle, spendingBefore(scenario, vue).reelle, fields.depenseAjustee];
  return (
    <div class="champs">
      {[...spent, ...ruleFields].map((field) => (
        <Field key={field.id} field={field} vue={vue} />
      ))}
      <Selection choice={modeEnveloppe} vue={vue} />
      {scenario.enveloppe?.mode !== 'portefeuille' && <Field field={givenFactor} vue={vue} />}
      <Selection choice={recuperation} vue={vue} />
      <Selection choice={evolutionOption} vue={vue} />
    </div>
  );
}
