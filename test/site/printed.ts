import jsQR from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Printed {
  /** The words of each page, in the order of the paper. */
  readonly pages: readonly string[];
  /** What the code on the paper says, read as a telephone does: from the drawing. */
  readonly code: string | undefined;
}

/** Finer than what a telephone sees: the smallest of our codes has four dots a module. */
const SCALE = 5;

interface Drawn {
  readonly canvas: object;
  readonly context: CanvasRenderingContext2D;
}

/** Reads a PDF back: its pages, their words, its code if it is to have one. */
export async function readPdf(bytes: Uint8Array, hasCode = true): Promise<Printed> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await loading.promise;
  const pages: string[] = [];
  let code: string | undefined;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    if (!hasCode || code !== undefined) continue;
    const viewport = page.getViewport({ scale: SCALE });
    const width = Math.ceil(viewport.width);
    const height = Math.ceil(viewport.height);
    const { canvas, context } = (
      pdf.canvasFactory as { create(width: number, height: number): Drawn }
    ).create(width, height);
    await page.render({ canvas: canvas as HTMLCanvasElement, canvasContext: context, viewport }).promise;
    code = jsQR(context.getImageData(0, 0, width, height).data, width, height)?.data;
  }
  await loading.destroy();
  return { pages, code };
}
