import { linear, type Scale } from './scale.ts';

/** The size of a figure, in pixels, and its two scales, from data to pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly x: Scale;
  readonly y: Scale;
}

/** A frame whose data are pixels: for a figure that is a plan, not a graph. */
export function pixelFrame(width: number, height: number): Frame {
  return { width, height, x: linear([0, width], [0, width]), y: linear([0, height], [0, height]) };
}

interface Rows {
  readonly count: number;
  /** The height of a row, and of what stands above and below them all, in pixels. */
  readonly rowHeight: number;
  readonly top: number;
  readonly foot: number;
  readonly x: Scale;
}

/** A frame of rows of one height, the first at the top: what is in a row has its y in fractions of it. */
export function rowFrame(width: number, { count, rowHeight, top, foot, x }: Rows): Frame {
  const bottom = top + count * rowHeight;
  return { width, height: bottom + foot, x, y: linear([0, count], [top, bottom]) };
}
