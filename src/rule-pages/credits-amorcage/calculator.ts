import { nombre, type ScenarioCalculator } from '../../calculators/calculator.ts';
import { modeCredits } from '../../calculators/choices.ts';
import { champParametre, champs } from '../../calculators/fields.ts';
import { figureDePage } from '../../calculators/page-figure.ts';
import { creditsTailles } from '../../figures/credits/sizes.ts';
import type { Calcul } from '../../scenario/run/page-results.ts';

const calcules = (calcul: Calcul) => nombre(calcul, 'creditsCalcules') === 1;

/** Where the reader stands on the curve; with an amount that is given, nowhere, and the year's patients set its width. */
function tailles(calcul: Calcul) {
  return {
    patients: nombre(calcul, calcules(calcul) ? 'creditsPatients' : 'patients'),
    taillePlancher: nombre(calcul, 'taillePlancher'),
    taillePlafond: nombre(calcul, 'taillePlafond'),
  };
}

/** The rule for each size, with the least, the reader's and the greatest appreciation, whatever the reader's mode. */
function variantes(calcul: Calcul) {
  const {
    appreciationMinimale = '0',
    creditsAppreciation = '0',
    appreciationMaximale = '0',
  } = calcul.vue.valeurs;
  const appreciations = [appreciationMinimale, creditsAppreciation, appreciationMaximale];
  return appreciations.flatMap((appreciation) =>
    creditsTailles(tailles(calcul)).map((patients) => ({
      creditsCalcules: '1',
      creditsPatients: String(patients),
      creditsAppreciation: appreciation,
    })),
  );
}

function donnees(calcul: Calcul, courbe: readonly string[]) {
  const sizes = creditsTailles(tailles(calcul));
  const point = (appreciation: number, rang: number) => Number(courbe[appreciation * sizes.length + rang]);
  return {
    ...tailles(calcul),
    courbe: sizes.map((patients, rang) => ({
      patients,
      bas: point(0, rang),
      credits: point(1, rang),
      haut: point(2, rang),
    })),
    appreciation: nombre(calcul, 'creditsAppreciation'),
    appreciationMaximale: nombre(calcul, 'appreciationMaximale'),
    credits: nombre(calcul, 'creditsAmorcage'),
    donne: !calcules(calcul),
    minimum: nombre(calcul, 'creditsMinimum'),
    maximum: nombre(calcul, 'creditsMaximum'),
  };
}

export const creditsAmorcage: ScenarioCalculator = {
  sansAnnee: true,
  choix: [modeCredits],
  champs: (scenario, vue) =>
    modeCredits.actuel(scenario, vue) === 'montant'
      ? [champs.creditsMontant]
      : [
          champs.creditsPatients,
          champs.creditsAppreciation,
          { ...champParametre('creditsForfait'), nom: 'Forfait' },
          { ...champParametre('taillePlancher'), nom: 'Plancher' },
        ],
  regles: ['creditsAmorcage'],
  resultat: { id: 'creditsAmorcage', nom: "Crédits d'amorçage" },
  soit: ({ vue: { valeurs } }) =>
    `versés une seule fois, en ${valeurs['premiereAnnee']} : la moitié au lancement, l'autre après la feuille de route`,
  figure: figureDePage({
    legende:
      'Les crédits selon la patientèle, avec votre appréciation ; la bande va de la plus basse à la plus haute.',
    courbe: { regle: 'creditsAmorcage', variantes },
    charger: async () => {
      const module = await import('../../figures/credits/drawing.ts');
      return { dessin: module.credits, table: module.creditsTable };
    },
    donnees,
  }),
};
