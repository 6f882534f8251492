import { planeFigure } from '../calculators/plane/plane-figure.ts';
import type { DrawnFigure } from '../islands/kit/drawing.tsx';
import { example } from '../scenario/examples/first-example.ts';
import type { View } from '../scenario/format/scenario-document.ts';
import { type PlaneReading, readPlane } from '../scenario/plane/read-plane.ts';
import { drawResult } from './drawn-figure.ts';

/** src/styles/shared/plane.css says at what widths it stays. */
const WIDTH = 720;

/** The plane of a year of the site's example: what a page shows before, and without, its worker. */
export async function buildPlane(
  vue: View,
): Promise<{ readonly initial: PlaneReading; readonly figure: DrawnFigure }> {
  const reading = readPlane({ document: example, vue });
  if (!reading.ok) throw new RangeError('the example is not valid');
  return { initial: reading, figure: await drawResult(planeFigure, reading, WIDTH) };
}
