import { inventedName } from '../../../calculators/portfolio/portfolio-choice.ts';
import { drawResult } from '../../../components/drawn-figure.ts';
import type { DrawnFigure } from '../../../islands/kit/drawing.tsx';
import { inventedPortfolio, PUBLISHED_COUNT } from '../../../scenario/examples/invented-portfolio.ts';
import { type ReformStudy, reformStudy } from '../../../scenario/reform/study.ts';
import { type Why, why } from '../../../scenario/reform/why.ts';
import { changesFigure } from '../figures.ts';
import { firstSets } from '../settings.ts';
import { shownWhy, whyFigure } from '../why-words.ts';

/** Beside the settings, and over the whole page. */
const [WIDTH, WIDE] = [720, 1180];

/** What the page shows before, and without, the workers: the same study, of the sets that it opens with. */
export async function buildReform(): Promise<{
  readonly study: ReformStudy;
  readonly why: Why;
  readonly portfolio: string;
  readonly figure: DrawnFigure;
  readonly whyPicture: DrawnFigure;
}> {
  const question = {
    document: inventedPortfolio({ groupements: PUBLISHED_COUNT, seed: 1 }),
    sets: firstSets,
  };
  const study = reformStudy(question);
  const rank = firstSets.length - 1;
  const told = why({ ...question, rank, groupement: 0 });
  if (!study.ok || told === undefined) throw new RangeError('the sets of the start are not valid');
  return {
    study,
    why: told,
    portfolio: inventedName(PUBLISHED_COUNT, 1),
    figure: await drawResult(changesFigure, { study, rank }, WIDTH),
    whyPicture: await drawResult(whyFigure, shownWhy(study, { rank, groupement: -1, why: told }), WIDE),
  };
}
