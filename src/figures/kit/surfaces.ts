import { type Markish, type RenderFunction, rect } from '@observablehq/plot';
import type { Frame } from './figure.ts';
import { round } from './labels.ts';
import type { Paint, Texture } from './theme.ts';

/** A rectangle in data coordinates, with its paint. */
export interface Surface {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly paint: Paint;
}

/** The corners of a surface in pixels. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function box(frame: Frame, s: Omit<Surface, 'paint'>): Box {
  const xs = [frame.x(s.x1), frame.x(s.x2)];
  const ys = [frame.y(s.y1), frame.y(s.y2)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

// Lines are clipped by arithmetic: a <pattern> or <clipPath> would need an id, unique in the page.
function rising({ left, right, top, bottom }: Box, step: number): string {
  let d = '';
  for (let c = Math.ceil((left + top) / step) * step; c < right + bottom; c += step) {
    const a = Math.max(left, c - bottom);
    const b = Math.min(right, c - top);
    if (b - a > 0.3) d += `M${round(a)},${round(c - a)}L${round(b)},${round(c - b)}`;
  }
  return d;
}

function falling({ left, right, top, bottom }: Box, step: number): string {
  let d = '';
  for (let c = Math.ceil((left - bottom) / step) * step; c < right - top; c += step) {
    const a = Math.max(left, c + top);
    const b = Math.min(right, c + bottom);
    if (b - a > 0.3) d += `M${round(a)},${round(a - c)}L${round(b)},${round(b - c)}`;
  }
  return d;
}

function level({ left, right, top, bottom }: Box, step: number): string {
  let d = '';
  for (let y = bottom - step; y > top + 0.5; y -= step) d += `M${round(left)},${round(y)}H${round(right)}`;
  return d;
}

/** The lines of a texture within a box, as SVG path data. */
function texturePath(texture: Texture, area: Box): string {
  if (texture === 'up') return rising(area, 7);
  if (texture === 'down') return falling(area, 7);
  if (texture === 'level') return level(area, 4);
  return rising(area, 8) + falling(area, 8);
}

function texture(boxes: readonly Box[], paint: Paint): RenderFunction | null {
  const kind = paint.texture;
  if (kind === undefined) return null;
  return (_index, _scales, _values, _dimensions, context) => {
    const path = context.document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', boxes.map((area) => texturePath(kind, area)).join(''));
    path.setAttribute('fill', 'none');
    path.setAttribute('stroke', paint.textureColor ?? paint.fill);
    path.setAttribute('stroke-width', kind === 'level' ? '1' : '1.4');
    return path;
  };
}

/** Marks for rectangles: fill, then texture, then outline. Empty ones are left out. */
export function surfaces(frame: Frame, list: readonly Surface[]): Markish[] {
  const visible = list.filter((s) => s.x1 !== s.x2 && s.y1 !== s.y2);
  return [...new Set(visible.map((s) => s.paint))].flatMap((paint) => {
    const same = visible.filter((s) => s.paint === paint);
    const place = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' } as const;
    const areas = same.map((s) => box(frame, s));
    return [
      paint.fill === 'none' ? null : rect(same, { ...place, fill: paint.fill }),
      texture(areas, paint),
      paint.outline === undefined
        ? null
        : rect(same, {
            ...place,
            fill: 'none',
            stroke: paint.outline,
            strokeWidth: 1.2,
            inset: 0.6,
            ...(paint.dashed ? { strokeDasharray: '3,3' } : {}),
          }),
    ];
  });
}
