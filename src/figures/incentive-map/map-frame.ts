import type { Frame } from '../kit/frame.ts';
import { linear } from '../kit/scale.ts';
import type { IncentiveMapData } from './table.ts';

/** The room around the plane, in pixels: what lies over the figure finds its places by them. */
export const room = { left: 52, right: 12, top: 42, bottom: 44 } as const;

const mapHeight = 330;

export const mapFrame = (
  { under, evolution }: Pick<IncentiveMapData, 'under' | 'evolution'>,
  width: number,
): Frame => ({
  width,
  height: mapHeight,
  x: linear(under, [room.left, width - room.right]),
  y: linear(evolution, [mapHeight - room.bottom, room.top]),
});
