import type { Frame } from '../kit/frame.ts';
import { room } from '../kit/plane-room.ts';
import { linear } from '../kit/scale.ts';
import type { IncentiveMapData } from './table.ts';

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
