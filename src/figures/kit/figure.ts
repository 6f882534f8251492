import type { Frame } from './frame.ts';
import { elementOf, type Mark } from './svg.ts';

/** Width in pixels; the document of jsdom at build time, the window's if absent. */
export interface FigureOptions {
  readonly width: number;
  readonly document?: Document;
}

const style = [
  'display: block',
  'max-width: 100%',
  'font-family: inherit',
  'font-size: 11.5px',
  'font-variant-numeric: tabular-nums',
  // As wide as the font says: letters moved to whole pixels are not.
  'text-rendering: geometricPrecision',
  'overflow: visible',
].join('; ');

/**
 * Draws marks in a frame. The SVG is hidden from assistive technology, whose share is the caption and the table; it has
 * no ids, no random names and no style sheet, so that it is the same each time and can be saved as a file.
 */
export function draw(
  name: string,
  { width, height }: Pick<Frame, 'width' | 'height'>,
  marks: readonly Mark[],
  { document = globalThis.document }: FigureOptions,
): SVGElement {
  const attributes = {
    class: `figure-${name}`,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    style,
    'aria-hidden': 'true',
    focusable: 'false',
  };
  return elementOf(document, 'svg', { attributes, inside: marks.filter((mark) => mark !== null) });
}
