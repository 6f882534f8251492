import { viewFor } from '../../../calculators/page-years.ts';
import { drawResult } from '../../../components/drawn-figure.ts';
import { example, exampleView } from '../../../scenario/examples/first-example.ts';
import { askedYear } from '../../../scenario/incentive/asked-year.ts';
import { incentiveMap } from '../../../scenario/incentive/map/map.ts';
import { yearInDoubles } from '../../../scenario/incentive/map/open-map.ts';
import { readPlace } from '../../../scenario/incentive/map/read-place.ts';
import { incentiveStudy } from '../../../scenario/incentive/study.ts';
import { lineFigure, mapFigure } from '../figures.ts';

/** The width of the results, beside the fields. */
const WIDTH = 720;

/** What the page shows before, and without, the workers: the same of the site's example. */
export async function buildIncentive() {
  const question = { document: example, vue: viewFor({}, example, exampleView) };
  const [asked, study, reading] = [askedYear(question), incentiveStudy(question), readPlace(question)];
  if (!asked.ok || !study.ok || !reading.ok) throw new RangeError('the example is not valid');
  const map = incentiveMap(yearInDoubles(asked));
  return {
    initial: { study, map, reading },
    figures: {
      line: await drawResult(lineFigure, study, WIDTH),
      map: await drawResult(mapFigure, { map }, WIDTH),
    },
  };
}
