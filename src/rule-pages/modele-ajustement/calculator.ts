import { type PageForm, resultFigure } from '../../calculators/form-calculator.ts';
import { coefficientsTable } from '../../figures/coefficients/table.ts';
import { depensesTable } from '../../figures/depense-distribution/table.ts';
import { dispersionTable } from '../../figures/dispersion/table.ts';
import { predictedTable } from '../../figures/predictions/table.ts';
import { selectionTable } from '../../figures/selection/table.ts';
import type { DetailedFit, Dispersion } from '../../population/adjustment/fit-results.ts';
import type { SampleSummary } from '../../workers/laboratory/contract.ts';
import {
  donneesAges,
  donneesCoefficients,
  donneesDeciles,
  donneesDepenses,
  donneesDispersion,
  donneesSelection,
} from './figure-data.ts';
import { cle, depart, type LaboratoryField } from './settings.ts';

interface Sampled {
  readonly sample: SampleSummary;
}

interface Fitted extends Sampled {
  readonly ajustement: DetailedFit;
}

interface Dispersed extends Sampled {
  readonly dispersion: Dispersion;
}

/** A laboratory: its settings, and the figures of a run, each of a part of it. No task judges it: its own worker runs it. */
export type LaboratoryCalculator = PageForm<LaboratoryField, Fitted & Dispersed>;

const drawPredictions = async () => (await import('../../figures/predictions/drawing.ts')).predicted;

export const modeleAjustement = {
  cle,
  depart,
  figures: {
    depenses: resultFigure({
      legend: 'Combien de patients coûtent combien ; la dernière barre rassemble la traîne.',
      donnees: ({ sample }: Sampled) => donneesDepenses(sample),
      table: depensesTable,
      load: async () => (await import('../../figures/depense-distribution/drawing.ts')).depenses,
    }),
    selection: resultFigure({
      legend:
        'Le R² ajusté que donnerait chaque variable, étape par étape ; le trait suit celles qui sont ajoutées.',
      donnees: ({ sample, ajustement }: Fitted) => donneesSelection(sample, ajustement),
      table: selectionTable,
      load: async () => (await import('../../figures/selection/drawing.ts')).selection,
    }),
    coefficients: resultFigure({
      legend: 'Chaque coefficient sur son intervalle à 95 % ; le losange est celui que le cahier publie.',
      donnees: ({ sample, ajustement }: Fitted) => donneesCoefficients(sample, ajustement),
      table: coefficientsTable,
      load: async () => (await import('../../figures/coefficients/drawing.ts')).coefficients,
    }),
    deciles: resultFigure({
      legend: 'Dépense réelle et dépense attendue, par dixième de dépense attendue.',
      donnees: ({ sample, ajustement }: Fitted) => donneesDeciles(sample, ajustement),
      table: predictedTable,
      load: drawPredictions,
    }),
    ages: resultFigure({
      legend: 'Dépense réelle et dépense attendue, par âge.',
      donnees: ({ sample, ajustement }: Fitted) => donneesAges(sample, ajustement),
      table: predictedTable,
      load: drawPredictions,
    }),
    groups: resultFigure({
      legend:
        "De combien la moyenne d'un groupe s'écarte du modèle, pour trois tailles ; la bande est l'intervalle du cahier, les barres croisées en sortent.",
      donnees: ({ sample, dispersion }: Dispersed) => donneesDispersion(sample, dispersion),
      table: dispersionTable,
      load: async () => (await import('../../figures/dispersion/drawing.ts')).dispersion,
    }),
  },
} satisfies LaboratoryCalculator;
