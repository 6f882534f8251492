import { type Markish, plot, ruleY } from '@observablehq/plot';
import { type Label, labels } from './labels.ts';
import { clamp, niceTicks, type Scale } from './scale.ts';
import { textWidth } from './text-width.ts';
import { theme } from './theme.ts';

/** Width in pixels; the document of jsdom at build time, the window's if absent. */
export interface FigureOptions {
  readonly width: number;
  readonly document?: Document;
}

/** The data of a figure as text: every figure has its table. */
export interface FigureTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Some of its numbers are sums of others, rounded on their own: it is said. */
  readonly sums?: true;
}

/** The size of a figure and its two scales, from data to pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly x: Scale;
  readonly y: Scale;
}

/**
 * Draws marks in a frame. The SVG is hidden from assistive technology, whose share is the caption and the table; it has
 * no ids, no random names and no style sheet, so that it is the same each time and can be saved as a file.
 */
export function draw(name: string, frame: Frame, marks: Markish[], options: FigureOptions): SVGElement {
  const { x, y, width, height } = frame;
  const drawn = plot({
    ...(options.document ? { document: options.document } : {}),
    className: `figure-${name}`,
    width,
    height,
    margin: 0,
    x: { type: 'linear', domain: [...x.domain], range: [...x.range], axis: null },
    y: { type: 'linear', domain: [...y.domain], range: [...y.range], axis: null },
    marks,
    style: {
      display: 'block',
      maxWidth: '100%',
      fontFamily: 'inherit',
      fontSize: '11.5px',
      fontVariantNumeric: 'tabular-nums',
      overflow: 'visible',
      background: 'none',
    },
  });
  for (const element of drawn.querySelectorAll('style')) element.remove();
  for (const element of drawn.querySelectorAll('[aria-label]')) element.removeAttribute('aria-label');
  drawn.setAttribute('aria-hidden', 'true');
  drawn.setAttribute('focusable', 'false');
  return drawn as SVGElement;
}

/** Horizontal grid with its values on the left; zero is the axis. */
export function valueGrid(
  frame: Frame,
  options: {
    format: (value: number) => string;
    count?: number;
    from?: number;
    /** Chosen values, where round ones would say nothing. */
    at?: readonly number[];
  },
): Markish[] {
  const { x, y, width } = frame;
  const [low, high] = y.domain;
  const ticks = options.at ?? niceTicks(Math.max(low, options.from ?? low), high, options.count ?? 4);
  const [left, right] = x.range;
  const inData = { x1: x.domain[0], x2: x.domain[1] };
  const texts: Label[] = ticks.map((tick) => ({
    x: left - 6,
    y: y(tick) + 4,
    text: options.format(tick),
    anchor: 'end',
    size: 11,
  }));
  return [
    left < right
      ? ruleY(
          ticks.filter((t) => t !== 0),
          { ...inData, stroke: theme.line },
        )
      : null,
    labels(texts, width),
  ];
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
export function zeroLine(frame: Frame): Markish {
  return ruleY([0], { x1: frame.x.domain[0], x2: frame.x.domain[1], stroke: theme.axis, strokeWidth: 1.2 });
}

/** The widest of some texts, in pixels. */
export function widest(texts: readonly string[], size = 11.5, bold = false): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size, bold)));
}
