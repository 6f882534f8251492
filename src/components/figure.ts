import { JSDOM } from 'jsdom';
import type { FigureDessinee } from '../islands/dessin.tsx';
import type { FigureDePage } from '../islands/page.ts';
import type { Calcul } from '../scenario/calcul.ts';
import { courbe } from '../scenario/courbe.ts';
import type { DocumentScenario, Vue } from '../scenario/document.ts';

/** The width at which figures are drawn at build: that of the sheet beside the text. */
const WIDTH = 396;

export const { document } = new JSDOM('').window;

/** Draws a figure while the site is built, for who has no script, and until the browser draws it again. */
export async function dessiner(
  figure: FigureDePage,
  calcul: Calcul,
  scenario: DocumentScenario,
  vue: Vue,
): Promise<FigureDessinee> {
  const { dessin, table } = await figure.charger();
  const points = figure.courbe
    ? courbe(scenario, vue, figure.courbe.regle, figure.courbe.variantes(calcul))
    : [];
  return { svg: dessin(calcul, points, { width: WIDTH, document }).outerHTML, table: table(calcul, points) };
}
