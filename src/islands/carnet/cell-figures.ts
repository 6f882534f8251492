import type { CellDrawing } from '../../notebook/compute/cell-answer.ts';
import { drawYears } from '../dossiers/comparison-figures.ts';
import { drawCertainty, drawChance, drawSensitivity, drawVersements } from '../estimer/estimate-figures.ts';
import type { Draw } from '../kit/drawing.tsx';

/** What draws the figure of a cell. */
export function drawCell(drawing: CellDrawing): Draw {
  switch (drawing.figure) {
    case 'versements':
      return drawVersements(drawing.estimation);
    case 'sensibilite':
      return drawSensitivity(drawing.estimation);
    case 'certitude':
      return drawCertainty(drawing.estimation);
    case 'hasard':
      return drawChance(drawing.beside);
    case 'comparaison':
      return drawYears(drawing.comparison);
  }
}

/** A figure for paper and files, drawn once at their width. */
export interface PaperDrawing {
  readonly element: SVGElement;
  /** The same as a file of its own, with the colours of paper. */
  readonly text: string;
}

/** How wide figures are drawn on paper, in pixels. */
const PAPER = 640;

/** Draws for paper; undefined where what draws could not be fetched: the table says the same. */
export async function drawOnPaper(draw: Draw, title: string): Promise<PaperDrawing | undefined> {
  try {
    const [drawn, { standalone }, { paperColours }] = await Promise.all([
      draw(PAPER),
      import('../../figures/kit/svg-file.ts'),
      import('../../notebook/export/html-styles.ts'),
    ]);
    if (drawn === undefined) return undefined;
    const { svg } = drawn;
    return { element: svg, text: standalone(svg, { lookup: (name) => paperColours[name] ?? '', title }) };
  } catch {
    return undefined;
  }
}
