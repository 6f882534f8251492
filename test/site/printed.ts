import jsQR from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Printed {
  /** The words of each page, in the order of the paper. */
  readonly pages: readonly string[];
  /** What the code on the paper says, read as a telephone does: from the drawing. */
  readonly code: string | undefined;
}

/** Dots a point: the coarsest drawing that is read, and one finer than what a telephone sees, four dots a module of our smallest code. */
const SCALES = [2, 5];

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

interface Drawn {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

async function codeOf(page: Page, scale: number, canvases: object): Promise<string | undefined> {
  const viewport = page.getViewport({ scale });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const { canvas, context } = (canvases as { create(width: number, height: number): Drawn }).create(
    width,
    height,
  );
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  return jsQR(context.getImageData(0, 0, width, height).data, width, height)?.data;
}

/**
 * Reads a PDF back: its pages, their words, its first code if it is to have one. No page is drawn finer, nor after it,
 * than that takes.
 */
export async function readPdf(bytes: Uint8Array, hasCode = true): Promise<Printed> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await loading.promise;
  const sheets = await Promise.all(Array.from({ length: pdf.numPages }, (_, rank) => pdf.getPage(rank + 1)));
  const pages: string[] = [];
  for (const sheet of sheets) {
    const { items } = await sheet.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  let code: string | undefined;
  for (const scale of hasCode ? SCALES : [])
    for (const sheet of sheets) code ??= await codeOf(sheet, scale, pdf.canvasFactory);
  await loading.destroy();
  return { pages, code };
}
