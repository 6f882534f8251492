import { group, type Mark, rounded, type Shape } from './svg.ts';
import { theme } from './theme.ts';

export type Point = readonly [x: number, y: number];

export interface Stroke {
  readonly points: readonly Point[];
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: string;
  /** Ends in an arrow head. */
  readonly arrow?: boolean;
}

function head(points: readonly Point[], size: number): string {
  const [from, tip] = points.slice(-2);
  if (from === undefined || tip === undefined) return '';
  const angle = Math.atan2(tip[1] - from[1], tip[0] - from[0]);
  const side = (turn: number): string => {
    const a = angle + Math.PI + turn;
    return `${rounded(tip[0] + size * Math.cos(a))},${rounded(tip[1] + size * Math.sin(a))}`;
  };
  return `M${side(0.45)}L${rounded(tip[0])},${rounded(tip[1])}L${side(-0.45)}`;
}

/** Lines given in pixels: brackets, leaders, arrows, what no scale governs. */
export function strokes(list: readonly (Stroke | undefined)[]): Mark {
  return group({ fill: 'none' }, list.filter((line) => line !== undefined).flatMap(drawn));
}

function drawn({ points, stroke = theme.axis, width = 1, dash, arrow }: Stroke): Shape[] {
  const d = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${rounded(x)},${rounded(y)}`).join('');
  const style = { stroke, 'stroke-width': width };
  const line: Shape = { name: 'path', attributes: { d, ...style, 'stroke-dasharray': dash } };
  return arrow ? [line, { name: 'path', attributes: { d: head(points, 6), ...style } }] : [line];
}
