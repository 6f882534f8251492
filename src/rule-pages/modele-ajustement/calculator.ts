import { type PageForm, resultFigure } from '../../calculators/form-calculator.ts';
import { coefficientsTable } from '../../figures/coefficients/table.ts';
import { caption as coefficientsCaption } from '../../figures/coefficients/words.ts';
import { depensesTable } from '../../figures/depense-distribution/table.ts';
import { caption as depenseDistributionCaption } from '../../figures/depense-distribution/words.ts';
import { dispersionTable } from '../../figures/dispersion/table.ts';
import { caption as dispersionCaption } from '../../figures/dispersion/words.ts';
import { predictedTable } from '../../figures/predictions/table.ts';
import { captionByAge, captionByDecile } from '../../figures/predictions/words.ts';
import { selectionTable } from '../../figures/selection/table.ts';
import { caption as selectionCaption } from '../../figures/selection/words.ts';
import type { DetailedFit, Dispersion } from '../../population/adjustment/fit-results.ts';
import type { SampleSummary } from '../../workers/adjustment/contract.ts';
import {
  donneesAges,
  donneesCoefficients,
  donneesDeciles,
  donneesDepenses,
  donneesDispersion,
  donneesSelection,
} from './figure-data.ts';
import { type AdjustmentField, cle, depart } from './settings.ts';

interface Sampled {
  readonly sample: SampleSummary;
}

interface Fitted extends Sampled {
  readonly ajustement: DetailedFit;
}

interface Dispersed extends Sampled {
  readonly dispersion: Dispersion;
}

/** A bench: its settings, and the figures of a run, each of a part of it. No task judges it: its own worker runs it. */
export type AdjustmentCalculator = PageForm<AdjustmentField, Fitted & Dispersed>;

const drawPredictions = async () => (await import('../../figures/predictions/drawing.ts')).predicted;

export const modeleAjustement = {
  cle,
  depart,
  figures: {
    depenses: resultFigure({
      legend: depenseDistributionCaption,
      donnees: ({ sample }: Sampled) => donneesDepenses(sample),
      table: depensesTable,
      load: async () => (await import('../../figures/depense-distribution/drawing.ts')).depenses,
    }),
    selection: resultFigure({
      legend: selectionCaption,
      donnees: ({ sample, ajustement }: Fitted) => donneesSelection(sample, ajustement),
      table: selectionTable,
      load: async () => (await import('../../figures/selection/drawing.ts')).selection,
    }),
    coefficients: resultFigure({
      legend: coefficientsCaption,
      donnees: ({ sample, ajustement }: Fitted) => donneesCoefficients(sample, ajustement),
      table: coefficientsTable,
      load: async () => (await import('../../figures/coefficients/drawing.ts')).coefficients,
    }),
    deciles: resultFigure({
      legend: captionByDecile,
      donnees: ({ sample, ajustement }: Fitted) => donneesDeciles(sample, ajustement),
      table: predictedTable,
      load: drawPredictions,
    }),
    ages: resultFigure({
      legend: captionByAge,
      donnees: ({ sample, ajustement }: Fitted) => donneesAges(sample, ajustement),
      table: predictedTable,
      load: drawPredictions,
    }),
    groups: resultFigure({
      legend: dispersionCaption,
      donnees: ({ sample, dispersion }: Dispersed) => donneesDispersion(sample, dispersion),
      table: dispersionTable,
      load: async () => (await import('../../figures/dispersion/drawing.ts')).dispersion,
    }),
  },
} satisfies AdjustmentCalculator;
