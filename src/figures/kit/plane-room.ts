import type { Frame } from './frame.ts';
import type { Shape } from './svg.ts';

/** The room around a plane whose points are moved, in pixels: what lies over the figure finds its places by them (src/styles/shared/plane.css). */
export const room = { left: 52, right: 12, top: 42, bottom: 44 } as const;

/** The plane itself, within its room. */
export const planeBox = ({ width, height }: Frame, attributes: Shape['attributes']): Shape => ({
  name: 'rect',
  attributes: {
    x: room.left,
    y: room.top,
    width: width - room.left - room.right,
    height: height - room.top - room.bottom,
    ...attributes,
  },
});
