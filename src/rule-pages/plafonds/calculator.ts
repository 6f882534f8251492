import { nombre, type ScenarioCalculator } from '../../calculators/calculator.ts';
import { modeEnveloppe } from '../../calculators/choices.ts';
import { champParametre, champs } from '../../calculators/fields.ts';
import { patientsDeDeuxAnnees } from '../../calculators/invented-numbers.ts';
import { figureDePage } from '../../calculators/page-figure.ts';
import { formatValue } from '../../french/numbers.ts';
import type { Calcul } from '../../scenario/run/page-results.ts';

const euros = (value = '0') => formatValue(value, '€', { maximumFractionDigits: 0 });

/** What is asked, which limit cuts what; when the cap does not, how far it is. */
function coupes({ vue: { valeurs } }: Calcul): string {
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
  choix: [modeEnveloppe],
  champs: (scenario, vue) => [
    champs.patients,
    champs.depenseReelle,
    champs.depenseReellePrecedente,
    { ...champParametre('plafondGroupement'), nom: 'Plafond', unite: '% de vos dépenses' },
    modeEnveloppe.actuel(scenario, vue) === 'facteur'
      ? { ...champs.facteur, nom: "Facteur de l'enveloppe", unite: '% du plafonné' }
      : { ...champParametre('plafondNational'), nom: 'Enveloppe', unite: '% de toutes les dépenses' },
  ],
  patientsInventes: patientsDeDeuxAnnees,
  regles: ['plafond', 'interessementPlafonne', 'facteurEnveloppe', 'interessement'],
  resultat: { id: 'interessement', nom: 'Intéressement' },
  soit: coupes,
  figure: figureDePage({
    legende:
      "De haut en bas : ce qui est demandé, ce que laisse le plafond, ce que laisse l'enveloppe. Hachuré : ce qui est retranché.",
    charger: async () => {
      const module = await import('../../figures/plafonds/drawing.ts');
      return { dessin: module.plafonds, table: module.plafondsTable };
    },
    donnees: (calcul) => ({
      interessementBrut: nombre(calcul, 'interessementBrut'),
      plafond: nombre(calcul, 'plafond'),
      interessementPlafonne: nombre(calcul, 'interessementPlafonne'),
      facteur: nombre(calcul, 'facteurEnveloppe'),
      interessement: nombre(calcul, 'interessement'),
    }),
  }),
};
