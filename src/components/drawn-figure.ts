import { JSDOM } from 'jsdom';
import type { ResultFigure } from '../calculators/form-calculator.ts';
import type { FigureDePage, Suivre } from '../calculators/page-figure.ts';
import type { FigureDessinee } from '../islands/kit/drawing.tsx';
import { courbe } from '../scenario/compare/curve.ts';
import { courbeNote } from '../scenario/compare/note-curve.ts';
import type { DocumentScenario, Vue } from '../scenario/format/document.ts';
import type { Calcul } from '../scenario/run/page-results.ts';

/** The width at which figures are drawn at build: that of the sheet beside the text. */
const WIDTH = 396;

export const { document } = new JSDOM('').window;

/** The curves, computed now rather than asked of a worker. */
const suivre: Suivre = {
  courbe: async (...demande) => courbe(...demande),
  courbeNote: async (...demande) => courbeNote(...demande),
};

/** Draws a figure while the site is built, for who has no script, and until the browser draws it again. */
export async function dessiner(
  figure: FigureDePage,
  calcul: Calcul,
  scenario: DocumentScenario,
  vue: Vue,
): Promise<FigureDessinee> {
  const prete = await figure.preparer(calcul, { scenario, vue }, suivre);
  if (prete === undefined) throw new RangeError(`nothing to draw: ${figure.legende}`);
  return { svg: prete.dessin({ width: WIDTH, document }).outerHTML, table: prete.table };
}

/** The same, for a figure of one result. */
export async function drawResult<R>(
  figure: ResultFigure<R>,
  result: R,
  width = WIDTH,
): Promise<FigureDessinee> {
  return {
    svg: (await figure.dessiner(result, { width, document })).outerHTML,
    table: figure.table(result),
  };
}
