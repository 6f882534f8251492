import type { Frame } from './frame.ts';
import { curve, type Style } from './marks.ts';
import type { Label } from './placement.ts';
import { atSize } from './sizes.ts';
import type { Mark } from './svg.ts';
import { theme } from './theme.ts';

/** One figure of a size as a line, with its words: where two lines meet, the words of the first are lifted off the others. */
export interface SizeLine<K extends string> {
  readonly of: K;
  readonly text: string;
  readonly style: Style;
}

type Place<K extends string> = { readonly patients: number } & { readonly [F in K]: number };

/** The lines along an axis of sizes. */
export const sizeLines = <K extends string>(
  frame: Frame,
  places: readonly Place<K>[],
  lines: readonly SizeLine<K>[],
): Mark[] =>
  lines.map(({ of, style }) =>
    curve(
      frame,
      places.map((place) => ({ x: atSize(place.patients), y: place[of] })),
      style,
    ),
  );

/** The words of each line over its first place, `indent` pixels from the axis. */
export const sizeLineWords = <K extends string>(
  { x, y }: Frame,
  [first]: readonly Place<K>[],
  lines: readonly SizeLine<K>[],
  indent: number,
): Label[] =>
  lines.map(({ of, text, style }) => ({
    x: x.range[0] + indent,
    y: y(first?.[of] ?? 0) - 8,
    text,
    anchor: 'start',
    fill: style.stroke ?? theme.ink,
    bold: true,
  }));
