import type { Frame } from '../kit/frame.ts';
import { room } from '../kit/plane-room.ts';
import { clamp, linear } from '../kit/scale.ts';
import type { PlaneData } from './table.ts';

export function planeFrame({ ajustee, reelle }: PlaneData['span'], width: number): Frame {
  const height = Math.round(clamp(0.62 * width, 300, 440));
  return {
    width,
    height,
    x: linear(ajustee, [room.left, width - room.right]),
    y: linear(reelle, [height - room.bottom, room.top]),
  };
}
