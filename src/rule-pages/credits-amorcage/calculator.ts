import { number, type ScenarioCalculator } from '../../calculators/calculator.ts';
import { modeCredits } from '../../calculators/choices/money-choices.ts';
import { fields, parameterField } from '../../calculators/fields.ts';
import { pageFigure } from '../../calculators/page-figure.ts';
import { creditsSizes } from '../../figures/credits-amorcage/sizes.ts';
import { caption } from '../../figures/credits-amorcage/words.ts';
import type { Calculation } from '../../scenario/run/page-results.ts';

const areComputed = (calculation: Calculation) => number(calculation, 'creditsCalcules') === 1;

/** Where the reader stands on the curve; with an amount that is given, nowhere, and the year's patients set its width. */
function tailles(calculation: Calculation) {
  return {
    patients: number(calculation, areComputed(calculation) ? 'creditsPatients' : 'patients'),
    taillePlancher: number(calculation, 'taillePlancher'),
    taillePlafond: number(calculation, 'taillePlafond'),
  };
}

/** The rule for each size, with the least, the reader's and the greatest appreciation, whatever the reader's mode. */
function variantes(calculation: Calculation) {
  const {
    appreciationMinimale = '0',
    creditsAppreciation = '0',
    appreciationMaximale = '0',
  } = calculation.vue.valeurs;
  const appreciations = [appreciationMinimale, creditsAppreciation, appreciationMaximale];
  return appreciations.flatMap((appreciation) =>
    creditsSizes(tailles(calculation)).map((patients) => ({
      creditsCalcules: '1',
      creditsPatients: String(patients),
      creditsAppreciation: appreciation,
    })),
  );
}

function donnees(calculation: Calculation, curve: readonly string[]) {
  const sizes = creditsSizes(tailles(calculation));
  const point = (appreciation: number, rank: number) => Number(curve[appreciation * sizes.length + rank]);
  return {
    ...tailles(calculation),
    curve: sizes.map((patients, rank) => ({
      patients,
      low: point(0, rank),
      credits: point(1, rank),
      high: point(2, rank),
    })),
    appreciation: number(calculation, 'creditsAppreciation'),
    appreciationMaximale: number(calculation, 'appreciationMaximale'),
    credits: number(calculation, 'creditsAmorcage'),
    donne: !areComputed(calculation),
    minimum: number(calculation, 'creditsMinimum'),
    maximum: number(calculation, 'creditsMaximum'),
  };
}

export const creditsAmorcage: ScenarioCalculator = {
  withoutYear: true,
  choice: [modeCredits],
  champs: (scenario, vue) =>
    modeCredits.current(scenario, vue) === 'montant'
      ? [fields.creditsMontant]
      : [
          fields.creditsPatients,
          fields.creditsAppreciation,
          { ...parameterField('creditsForfait'), nom: 'Forfait' },
          { ...parameterField('taillePlancher'), nom: 'Plancher' },
        ],
  regles: ['creditsAmorcage'],
  result: { id: 'creditsAmorcage', nom: "Crédits d'amorçage" },
  thatIs: ({ vue: { valeurs } }) =>
    `versés une seule fois, en ${valeurs['premiereAnnee']} : la moitié au lancement, l'autre après la feuille de route`,
  figure: pageFigure({
    legend: caption,
    curve: { shownRule: 'creditsAmorcage', variantes },
    load: () => import('../../figures/credits-amorcage/figure.ts'),
    donnees,
  }),
};
