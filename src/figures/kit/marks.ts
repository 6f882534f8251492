/** The marks of graphs: data in the coordinates of a frame, each kind in one group. */
import { area, line, symbol, symbolDiamond2 } from 'd3';
import type { Frame } from './frame.ts';
import { group, type Mark, rounded, type Shape } from './svg.ts';

/** A place in data coordinates. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** How a mark is painted; lengths are in pixels. */
export interface Style {
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeOpacity?: number;
  readonly dash?: string;
}

const painted = (style: Style) => ({
  fill: style.fill,
  'fill-opacity': style.fillOpacity,
  stroke: style.stroke,
  'stroke-width': style.strokeWidth,
  'stroke-opacity': style.strokeOpacity,
  'stroke-dasharray': style.dash,
});

/** Vertical lines at `xs`, from `y1` to `y2`, the whole height if they are not given. */
export function verticals(
  { x, y }: Frame,
  xs: readonly number[],
  { y1 = y.domain[0], y2 = y.domain[1], ...style }: Style & { readonly y1?: number; readonly y2?: number },
): Mark {
  return group(
    painted(style),
    xs.map((at) => ({ name: 'line', attributes: { x1: x(at), x2: x(at), y1: y(y1), y2: y(y2) } })),
  );
}

/** Horizontal lines at `ys`, from `x1` to `x2`, the whole width if they are not given. */
export function horizontals(
  { x, y }: Frame,
  ys: readonly number[],
  { x1 = x.domain[0], x2 = x.domain[1], ...style }: Style & { readonly x1?: number; readonly x2?: number },
): Mark {
  return group(
    painted(style),
    ys.map((at) => ({ name: 'line', attributes: { x1: x(x1), x2: x(x2), y1: y(at), y2: y(at) } })),
  );
}

/** Discs of `r` pixels. */
export function dots(
  { x, y }: Frame,
  places: readonly Place[],
  { r, ...style }: Style & { readonly r: number },
) {
  return group(
    painted(style),
    places.map((place): Shape => ({ name: 'circle', attributes: { cx: x(place.x), cy: y(place.y), r } })),
  );
}

/** Squares on their points, as large as discs of `r` pixels. */
export function diamonds(
  { x, y }: Frame,
  places: readonly Place[],
  { r, ...style }: Style & { readonly r: number },
) {
  const d = symbol(symbolDiamond2, Math.PI * r * r).digits(2)() ?? '';
  const at = (place: Place) => `translate(${rounded(x(place.x))},${rounded(y(place.y))})`;
  return group(
    painted(style),
    places.map((place): Shape => ({ name: 'path', attributes: { d, transform: at(place) } })),
  );
}

/** A broken line through the places. */
export function curve({ x, y }: Frame, places: readonly Place[], style: Style): Mark {
  const d = line<Place>(
    (place) => x(place.x),
    (place) => y(place.y),
  ).digits(2)(places);
  const joined = { 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };
  return d === null
    ? null
    : { name: 'path', attributes: { d, ...painted({ fill: 'none', ...style }), ...joined } };
}

/** What lies between two broken lines over the same xs. */
export function band(
  { x, y }: Frame,
  places: readonly { readonly x: number; readonly y1: number; readonly y2: number }[],
  style: Style,
): Mark {
  const shape = area<(typeof places)[number]>(
    (place) => x(place.x),
    (place) => y(place.y1),
    (place) => y(place.y2),
  );
  const d = shape.digits(2)(places);
  return d === null ? null : { name: 'path', attributes: { d, ...painted(style) } };
}
