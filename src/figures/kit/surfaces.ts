import type { Frame } from './frame.ts';
import { group, type Mark, type Shape } from './svg.ts';
import { type Box, texturePath } from './textures.ts';
import type { Paint } from './theme.ts';

/** A rectangle in data coordinates, with its paint. */
export interface Surface {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly paint: Paint;
}

function box({ x, y }: Frame, s: Omit<Surface, 'paint'>): Box {
  const xs = [x(s.x1), x(s.x2)];
  const ys = [y(s.y1), y(s.y2)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** A box, `inset` by so many pixels on each side. */
function rectangle({ left, right, top, bottom }: Box, inset = 0): Shape {
  const side = (from: number, to: number): number => Math.max(0, to - from - 2 * inset);
  const attributes = { x: left + inset, y: top + inset, width: side(left, right), height: side(top, bottom) };
  return { name: 'rect', attributes };
}

function texture(boxes: readonly Box[], { texture, textureColor, fill }: Paint): Mark {
  if (texture === undefined) return null;
  const d = boxes.map((area) => texturePath(texture, area)).join('');
  const width = texture === 'level' ? 1 : 1.4;
  return {
    name: 'path',
    attributes: { d, fill: 'none', stroke: textureColor ?? fill, 'stroke-width': width },
  };
}

function outline(boxes: readonly Box[], { outline: stroke, dashed }: Paint): Mark {
  if (stroke === undefined) return null;
  const style = { fill: 'none', stroke, 'stroke-width': 1.2, 'stroke-dasharray': dashed ? '3,3' : undefined };
  return group(
    style,
    boxes.map((each) => rectangle(each, 0.6)),
  );
}

/** Marks for rectangles, those of one paint together: fill, then texture, then outline. Empty ones are left out. */
export function surfaces(frame: Frame, list: readonly Surface[]): Mark[] {
  const visible = list.filter((s) => s.x1 !== s.x2 && s.y1 !== s.y2);
  return [...new Set(visible.map((s) => s.paint))].flatMap((paint) => {
    const boxes = visible.filter((s) => s.paint === paint).map((s) => box(frame, s));
    const { fill, opacity } = paint;
    const whole =
      fill === 'none'
        ? null
        : group(
            { fill, 'fill-opacity': opacity },
            boxes.map((each) => rectangle(each)),
          );
    return [whole, texture(boxes, paint), outline(boxes, paint)];
  });
}
