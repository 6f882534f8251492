import { drawResult } from '../../../components/drawn-figure.ts';
import type { DrawnFigure } from '../../../islands/kit/drawing.tsx';
import { type BalanceStudy, balanceStudy } from '../../../scenario/balance/study/study.ts';
import { inventedPortfolio, PUBLISHED_COUNT } from '../../../scenario/examples/invented-portfolio.ts';
import { part9Portfolio } from '../../../scenario/examples/part-9-portfolio.ts';
import type { DocumentScenario } from '../../../scenario/format/scenario-document.ts';
import { type BalanceFigure, balanceForm } from '../figures.ts';
import { depart, readSettings } from '../settings.ts';

/** The width of the results, beside the settings. */
const WIDTH = 720;

/** The study of a portfolio with the settings that the page opens with. */
function startingStudy(document: DocumentScenario): BalanceStudy {
  const read = readSettings(depart);
  if (!read.ok) throw new Error('the page opens with settings that it refuses');
  return balanceStudy({ scenario: JSON.stringify(document), ...read.asked });
}

/** What the page shows before, and without, the workers: the same study, of an invented portfolio; and that of part 9. */
export async function buildBalance(): Promise<{
  readonly initial: BalanceStudy;
  readonly part9: BalanceStudy;
  readonly figures: Readonly<Record<BalanceFigure, DrawnFigure>>;
}> {
  const initial = startingStudy(inventedPortfolio({ groupements: PUBLISHED_COUNT, seed: 1 }));
  const { figures } = balanceForm;
  return {
    initial,
    part9: startingStudy(part9Portfolio()),
    figures: {
      needs: await drawResult(figures.needs, initial, WIDTH),
      curve: await drawResult(figures.curve, initial, WIDTH),
      dispersion: await drawResult(figures.dispersion, initial, WIDTH),
    },
  };
}
