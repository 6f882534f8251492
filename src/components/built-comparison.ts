import { sharedSavingsFigure } from '../calculators/other-model/figure.ts';
import { viewFor } from '../calculators/page-years.ts';
import type { DrawnFigure } from '../islands/kit/drawing.tsx';
import { example, exampleView } from '../scenario/examples/first-example.ts';
import { type OtherModelReading, readOtherModel } from '../scenario/other-model/reading.ts';
import { BESIDE_FIELDS, drawResult } from './drawn-figure.ts';

/** A year of the site's example under both rule books: what the page shows before, and without, its worker. */
export async function buildComparison(): Promise<{
  readonly initial: OtherModelReading;
  readonly figure: DrawnFigure;
}> {
  const reading = readOtherModel({ document: example, vue: viewFor({}, example, exampleView) });
  if (!reading.ok) throw new RangeError('the example is not valid');
  return { initial: reading, figure: await drawResult(sharedSavingsFigure, reading, BESIDE_FIELDS) };
}
