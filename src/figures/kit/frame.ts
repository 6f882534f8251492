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
