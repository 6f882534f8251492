import { nombre, type ScenarioCalculator } from '../../calculators/calculator.ts';
import { modeCredits, recuperation } from '../../calculators/choices.ts';
import { champs } from '../../calculators/fields.ts';
import { patientsDesAnnees } from '../../calculators/invented-numbers.ts';
import { figureDePage } from '../../calculators/page-figure.ts';
import { champsDuScore, lignesDuScore } from '../../calculators/score-fields.ts';
import { formatValue } from '../../french/numbers.ts';
import { avancePuisRecuperation } from '../../scenario/examples/avance.ts';
import type { Calcul } from '../../scenario/run/page-results.ts';

const euros = (value = '0') => formatValue(value, '€', { maximumFractionDigits: 0 });

function suite({ vue: { valeurs } }: Calcul): string {
  const { anneeVersement = '', soldeAvance = '0', total } = valeurs;
  const reste =
    Number(soldeAvance) > 0 ? `il reste ${euros(soldeAvance)} à récupérer` : 'plus rien à récupérer';
  return `payé en ${anneeVersement} ; ${reste} ; ${euros(total)} depuis le début, crédits compris`;
}

export const avance: ScenarioCalculator = {
  exemple: { scenario: avancePuisRecuperation, vue: { groupement: 0, annee: 1 } },
  choix: [modeCredits, recuperation],
  champs: (scenario, vue) => [
    ...(modeCredits.actuel(scenario, vue) === 'montant'
      ? [champs.creditsMontant]
      : [champs.creditsPatients, champs.creditsAppreciation]),
    champs.depenseReelle,
    ...champsDuScore(scenario, vue, ['score']),
  ],
  lignes: lignesDuScore,
  inventees: 'annees',
  patientsInventes: patientsDesAnnees,
  regles: ['avance', 'recuperation', 'soldeAvance', 'versement', 'total'],
  resultat: { id: 'versement', nom: "Versement pour l'année" },
  soit: suite,
  figure: figureDePage({
    legende:
      "Toutes les années de versement. En haut, ce qui est payé et ce qui est repris, face aux crédits d'amorçage ; en bas, ce qui reste à récupérer. La bande est l'année choisie.",
    charger: async () => {
      const module = await import('../../figures/avance/drawing.ts');
      return { dessin: module.avance, table: module.avanceTable };
    },
    donnees: (calcul) => ({
      credits: nombre(calcul, 'creditsAmorcage'),
      annees: anneesDe(calcul),
      choisie: nombre(calcul, 'anneeVersement'),
    }),
  }),
};

/** Every year of the groupement that the page looks at. */
function anneesDe({ resultats, vue }: Calcul) {
  const { annees = [] } = resultats.groupements.find(({ nom }) => nom === vue.groupement) ?? {};
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
