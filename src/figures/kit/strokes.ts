import type { RenderFunction } from '@observablehq/plot';
import { round } from './labels.ts';
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
    return `${round(tip[0] + size * Math.cos(a))},${round(tip[1] + size * Math.sin(a))}`;
  };
  return `M${side(0.45)}L${round(tip[0])},${round(tip[1])}L${side(-0.45)}`;
}

/** A mark that draws lines given in pixels: brackets, leaders, arrows, what no scale governs. */
export function strokes(list: readonly (Stroke | undefined)[]): RenderFunction {
  return (_index, _scales, _values, _dimensions, context) => {
    const group = context.document.createElementNS('http://www.w3.org/2000/svg', 'g');
    group.setAttribute('fill', 'none');
    for (const line of list) {
      if (line === undefined) continue;
      const path = context.document.createElementNS('http://www.w3.org/2000/svg', 'path');
      const d = line.points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round(x)},${round(y)}`).join('');
      path.setAttribute('d', d);
      path.setAttribute('stroke', line.stroke ?? theme.axis);
      path.setAttribute('stroke-width', String(line.width ?? 1));
      if (line.dash !== undefined) path.setAttribute('stroke-dasharray', line.dash);
      group.append(path);
      if (line.arrow) {
        const tip = context.document.createElementNS('http://www.w3.org/2000/svg', 'path');
        tip.setAttribute('d', head(line.points, 6));
        tip.setAttribute('stroke', line.stroke ?? theme.axis);
        tip.setAttribute('stroke-width', String(line.width ?? 1));
        group.append(tip);
      }
    }
    return group;
  };
}
