import { type PageForm, resultFigure } from '../../calculators/form-calculator.ts';
import { coefficientsTable } from '../../figures/coefficients/table.ts';
import { depensesTable } from '../../figures/depense-distribution/table.ts';
import { dispersionTable } from '../../figures/dispersion/table.ts';
import { preditsTable } from '../../figures/predictions/table.ts';
import { selectionTable } from '../../figures/selection/table.ts';
import type { AjustementDetaille, Dispersion } from '../../population/adjustment/fit-results.ts';
import type { ResumeEchantillon } from '../../workers/laboratory/contract.ts';
import {
  donneesAges,
  donneesCoefficients,
  donneesDeciles,
  donneesDepenses,
  donneesDispersion,
  donneesSelection,
} from './figure-data.ts';
import { type ChampLaboratoire, cle, depart } from './settings.ts';

interface Sampled {
  readonly echantillon: ResumeEchantillon;
}

interface Fitted extends Sampled {
  readonly ajustement: AjustementDetaille;
}

interface Dispersed extends Sampled {
  readonly dispersion: Dispersion;
}

/** A laboratory: its settings, and the figures of a run, each of a part of it. No task judges it: its own worker runs it. */
export type LaboratoryCalculator = PageForm<ChampLaboratoire, Fitted & Dispersed>;

const drawPredictions = async () => (await import('../../figures/predictions/drawing.ts')).predits;

export const modeleAjustement = {
  cle,
  depart,
  figures: {
    depenses: resultFigure({
      legende: 'Combien de patients coûtent combien ; la dernière barre rassemble la traîne.',
      donnees: ({ echantillon }: Sampled) => donneesDepenses(echantillon),
      table: depensesTable,
      charger: async () => (await import('../../figures/depense-distribution/drawing.ts')).depenses,
    }),
    selection: resultFigure({
      legende:
        'Le R² ajusté que donnerait chaque variable, étape par étape ; le trait suit celles qui sont ajoutées.',
      donnees: ({ echantillon, ajustement }: Fitted) => donneesSelection(echantillon, ajustement),
      table: selectionTable,
      charger: async () => (await import('../../figures/selection/drawing.ts')).selection,
    }),
    coefficients: resultFigure({
      legende: 'Chaque coefficient sur son intervalle à 95 % ; le losange est celui que le cahier publie.',
      donnees: ({ echantillon, ajustement }: Fitted) => donneesCoefficients(echantillon, ajustement),
      table: coefficientsTable,
      charger: async () => (await import('../../figures/coefficients/drawing.ts')).coefficients,
    }),
    deciles: resultFigure({
      legende: 'Dépense réelle et dépense attendue, par dixième de dépense attendue.',
      donnees: ({ echantillon, ajustement }: Fitted) => donneesDeciles(echantillon, ajustement),
      table: preditsTable,
      charger: drawPredictions,
    }),
    ages: resultFigure({
      legende: 'Dépense réelle et dépense attendue, par âge.',
      donnees: ({ echantillon, ajustement }: Fitted) => donneesAges(echantillon, ajustement),
      table: preditsTable,
      charger: drawPredictions,
    }),
    groupes: resultFigure({
      legende:
        "De combien la moyenne d'un groupe s'écarte du modèle, pour trois tailles ; la bande est l'intervalle du cahier, les barres croisées en sortent.",
      donnees: ({ echantillon, dispersion }: Dispersed) => donneesDispersion(echantillon, dispersion),
      table: dispersionTable,
      charger: async () => (await import('../../figures/dispersion/drawing.ts')).dispersion,
    }),
  },
} satisfies LaboratoryCalculator;
