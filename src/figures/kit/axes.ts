import type { Frame } from './frame.ts';
import { labels } from './labels.ts';
import { horizontals } from './marks.ts';
import type { Label } from './placement.ts';
import { clamp, niceTicks } from './scale.ts';
import type { Mark } from './svg.ts';
import { textWidth, widest } from './text-width.ts';
import { theme } from './theme.ts';

/** The values written along y: their words, and how many or which. */
interface Values {
  readonly format: (value: number) => string;
  readonly count?: number;
  /** Chosen values, where round ones would say nothing. */
  readonly at?: readonly number[];
}

const ticksOf = ([low, high]: readonly [number, number], { count = 4, at }: Values): readonly number[] =>
  at ?? niceTicks(low, high, count);

/** The room that the values of a domain take left of a graph, in pixels. */
export function gutter(domain: readonly [number, number], values: Values): number {
  return widest(ticksOf(domain, values).map(values.format), 11) + 10;
}

/** Horizontal grid with its values on the left; zero is the axis. */
export function valueGrid(frame: Frame, values: Values): Mark[] {
  const { x, y, width } = frame;
  const ticks = ticksOf(y.domain, values);
  const texts: Label[] = ticks.map((tick) => ({
    x: x.range[0] - 6,
    y: y(tick) + 4,
    text: values.format(tick),
    anchor: 'end',
    size: 11,
  }));
  const grid = ticks.filter((tick) => tick !== 0);
  return [horizontals(frame, grid, { stroke: theme.line }), labels(texts, width)];
}

/** At most `most` round values along x: as many as their texts, held within the figure, leave apart. */
export function axisTicks({ x, width }: Frame, format: (value: number) => string, most: number): number[] {
  const ends = (tick: number): [number, number] => {
    const half = textWidth(format(tick), 11) / 2;
    const middle = clamp(x(tick), half + 1, width - half - 1);
    return [middle - half, middle + half];
  };
  const apart = (ticks: readonly number[]): boolean =>
    ticks.every((tick, i) => i === 0 || ends(tick)[0] > ends(ticks[i - 1] ?? 0)[1] + 6);
  const counts = Array.from({ length: most }, (_, i) => most - i);
  const found = counts.map((count) => niceTicks(...x.domain, count)).find(apart);
  return found ?? niceTicks(...x.domain, 1).slice(0, 1);
}

/** The baseline at zero, drawn over bars. */
export function zeroLine(frame: Frame): Mark {
  return horizontals(frame, [0], { stroke: theme.axis, strokeWidth: 1.2 });
}
