import { type PageForm, resultFigure } from '../../calculators/form-calculator.ts';
import { chanceBySizeTable } from '../../figures/chance-by-size/table.ts';
import { caption as chancesCaption } from '../../figures/chance-by-size/words.ts';
import { chanceGainsTable } from '../../figures/chance-gains/table.ts';
import { caption as gainsCaption } from '../../figures/chance-gains/words.ts';
import { paidYearsTable } from '../../figures/paid-years/table.ts';
import { caption as yearsCaption } from '../../figures/paid-years/words.ts';
import { unpaidEffortTable } from '../../figures/unpaid-effort/table.ts';
import { caption as effortCaption } from '../../figures/unpaid-effort/words.ts';
import type { Study } from '../../scenario/chance/study/study.ts';
import { type ChanceField, cle, depart } from './settings.ts';

/** The form of the page, and its figures, each of a whole study. */
export const chanceForm = {
  cle,
  depart,
  figures: {
    years: resultFigure({
      legend: yearsCaption,
      donnees: ({ sizes }: Study) => ({
        sizes: sizes.map(({ patients, byCount }) => ({ patients, parts: byCount })),
      }),
      table: paidYearsTable,
      load: async () => (await import('../../figures/paid-years/drawing.ts')).paidYears,
    }),
    chances: resultFigure({
      legend: chancesCaption,
      donnees: ({ curve, sizes }: Study) => ({
        curve,
        sizes: sizes.map(({ patients, probabiliteEcart, probabiliteEvolution, paid }) => ({
          patients,
          ecart: probabiliteEcart,
          evolution: probabiliteEvolution,
          paid: paid.exact,
          drawn: paid.drawn,
        })),
      }),
      table: chanceBySizeTable,
      load: async () => (await import('../../figures/chance-by-size/drawing.ts')).chanceBySize,
    }),
    gains: resultFigure({
      legend: gainsCaption,
      donnees: ({ question: { trend }, curve, sizes }: Study) => ({
        trend,
        curve,
        sizes: sizes.map(({ patients, gainsAttendus: { exact, tirages, erreurType }, other }) => ({
          patients,
          annuelle: trend ? other.gainsAttendus : exact,
          triennale: trend ? exact : other.gainsAttendus,
          drawn: tirages,
          error: erreurType,
        })),
      }),
      table: chanceGainsTable,
      load: async () => (await import('../../figures/chance-gains/drawing.ts')).chanceGains,
    }),
    effort: resultFigure({
      legend: effortCaption,
      donnees: ({ question: { effort }, sizes }: Study) => ({
        effort,
        sizes: sizes.map(({ patients, efforts, effort: { unpaid } }) => ({
          patients,
          places: efforts,
          drawn: unpaid.drawn,
        })),
      }),
      table: unpaidEffortTable,
      load: async () => (await import('../../figures/unpaid-effort/drawing.ts')).unpaidEffort,
    }),
  },
} satisfies PageForm<ChanceField, Study>;

export type ChanceFigure = keyof typeof chanceForm.figures;
