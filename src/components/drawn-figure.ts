import { JSDOM } from 'jsdom';
import type { ResultFigure } from '../calculators/form-calculator.ts';
import type { Follow, PageFigure } from '../calculators/page-figure.ts';
import type { DrawnFigure } from '../islands/kit/drawing.tsx';
import { curve } from '../scenario/compare/curve.ts';
import { noteCurve } from '../scenario/compare/note-curve.ts';
import type { DocumentScenario, View } from '../scenario/format/scenario-document.ts';
import type { Calculation } from '../scenario/run/page-results.ts';

/** The width at which figures are drawn at build: that of the sheet beside the text. */
const WIDTH = 396;
/** That of results beside the fields of a page of their own, which have no sheet. */
export const BESIDE_FIELDS = 720;

export const { document } = new JSDOM('').window;

/** The curves, computed now rather than asked of a worker. */
const follow: Follow = {
  curve: async (...request) => curve(...request),
  noteCurve: async (...request) => noteCurve(...request),
};

/** Draws a figure while the site is built, for who has no script, and until the browser draws it again. */
export async function drawFigure(
  figure: PageFigure,
  calculation: Calculation,
  scenario: DocumentScenario,
  vue: View,
): Promise<DrawnFigure> {
  const readyFigure = await figure.preparer(calculation, { scenario, vue }, follow);
  if (readyFigure === undefined) throw new RangeError(`nothing to draw: ${figure.legend}`);
  return { svg: readyFigure.drawing({ width: WIDTH, document }).outerHTML, table: readyFigure.table };
}

/** The same, for a figure of one result. */
export async function drawResult<R>(figure: ResultFigure<R>, result: R, width = WIDTH): Promise<DrawnFigure> {
  return {
    svg: (await figure.drawFigure(result, { width, document })).outerHTML,
    table: figure.table(result),
  };
}
