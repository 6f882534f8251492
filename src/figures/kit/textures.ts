import { rounded } from './svg.ts';
import type { Texture } from './theme.ts';

/** The sides of a rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

// Lines are clipped by arithmetic: a <pattern> or <clipPath> would need an id, unique in the page.
function rising({ left, right, top, bottom }: Box, step: number): string {
  let d = '';
  for (let c = Math.ceil((left + top) / step) * step; c < right + bottom; c += step) {
    const a = Math.max(left, c - bottom);
    const b = Math.min(right, c - top);
    if (b - a > 0.3) d += `M${rounded(a)},${rounded(c - a)}L${rounded(b)},${rounded(c - b)}`;
  }
  return d;
}

function falling({ left, right, top, bottom }: Box, step: number): string {
  let d = '';
  for (let c = Math.ceil((left - bottom) / step) * step; c < right - top; c += step) {
    const a = Math.max(left, c + top);
    const b = Math.min(right, c + bottom);
    if (b - a > 0.3) d += `M${rounded(a)},${rounded(a - c)}L${rounded(b)},${rounded(b - c)}`;
  }
  return d;
}

function level({ left, right, top, bottom }: Box, step: number): string {
  let d = '';
  for (let y = bottom - step; y > top + 0.5; y -= step)
    d += `M${rounded(left)},${rounded(y)}H${rounded(right)}`;
  return d;
}

/** The lines of a texture within a box, as SVG path data. */
export function texturePath(texture: Texture, area: Box): string {
  if (texture === 'up') return rising(area, 7);
  if (texture === 'down') return falling(area, 7);
  if (texture === 'level') return level(area, 4);
  return rising(area, 8) + falling(area, 8);
}
