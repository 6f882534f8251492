import { type PageForm, resultFigure } from '../../calculators/form-calculator.ts';
import { balanceCurveTable } from '../../figures/balance-curve/table.ts';
import { caption as curveCaption } from '../../figures/balance-curve/words.ts';
import { balanceDispersionTable } from '../../figures/balance-dispersion/table.ts';
import { caption as dispersionCaption } from '../../figures/balance-dispersion/words.ts';
import { needsTable } from '../../figures/needs/table.ts';
import { caption as needsCaption } from '../../figures/needs/words.ts';
import type { QualityLevel } from '../../scenario/balance/study/question.ts';
import type { BalanceStudy } from '../../scenario/balance/study/study.ts';
import { type BalanceField, cle, depart } from './settings.ts';

/** What part 9 says: both are equal at 0,5 % a year. */
const CITED = 0.005;

/** What is said of a quality: « qualité nulle ». */
export const qualityWords: Readonly<Record<QualityLevel, string>> = {
  own: 'du portefeuille',
  none: 'nulle',
  half: 'moitié',
  full: 'entière',
};

/** The form of the page, and its figures, each of a whole study. */
export const balanceForm = {
  cle,
  depart,
  figures: {
    needs: resultFigure({
      legend: needsCaption,
      donnees: ({ needs }: BalanceStudy) => ({
        annees: needs.annees.map(({ annee, announced, most, cap, paid }) => ({
          annee,
          announced: Number(announced),
          most: Number(most),
          cap: Number(cap),
          paid: Number(paid),
        })),
      }),
      table: needsTable,
      load: async () => (await import('../../figures/needs/drawing.ts')).needs,
    }),
    curve: resultFigure({
      legend: curveCaption,
      donnees: ({ saved, levels }: BalanceStudy) => ({
        saved,
        levels: levels.map(({ quality, paid, zeros }) => ({ quality: qualityWords[quality], paid, zeros })),
        cited: CITED,
      }),
      table: balanceCurveTable,
      load: async () => (await import('../../figures/balance-curve/drawing.ts')).balanceCurve,
    }),
    dispersion: resultFigure({
      legend: dispersionCaption,
      donnees: ({ asked, spreads }: BalanceStudy) => ({ ...asked, points: spreads }),
      table: balanceDispersionTable,
      load: async () => (await import('../../figures/balance-dispersion/drawing.ts')).balanceDispersion,
    }),
  },
} satisfies PageForm<BalanceField, BalanceStudy>;

export type BalanceFigure = keyof typeof balanceForm.figures;
