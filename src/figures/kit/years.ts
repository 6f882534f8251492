import { labels } from './labels.ts';
import type { Label } from './placement.ts';
import type { Scale } from './scale.ts';
import { strokes } from './strokes.ts';
import { textWidth } from './text-width.ts';
import { theme } from './theme.ts';

/** A year of a figure, at its place on the axis, and the word under it: « phase 2 ». */
interface Year {
  readonly at: number;
  readonly annee: number;
  readonly word: string;
}

interface Group {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** Years in a row that have the same word. */
function groups(years: readonly Year[]): Group[] {
  const list: Group[] = [];
  for (const { at, word } of years) {
    const last = list.at(-1);
    if (last?.word === word) list[list.length - 1] = { ...last, to: at };
    else list.push({ word, from: at, to: at });
  }
  return list;
}

/**
 * Years under an axis whose columns are 1 apart, each with its word under it, or, where the columns are too narrow for that,
 * one word under a line for all the years that share it. `y` is the baseline of the years.
 */
export function years(list: readonly Year[], x: Scale, y: number, width: number) {
  const column = x(1) - x(0);
  const each = list.map(({ at, word }) => ({ word, from: at, to: at }));
  const narrow = list.some(({ word }) => textWidth(word, 11) + 8 > column);
  const words = narrow ? groups(list) : each;
  const under: Label[] = words.map(({ word, from, to }) => ({
    x: x((from + to) / 2),
    y: y + 14,
    text: word,
    size: 11,
  }));
  return [
    strokes(
      narrow
        ? words
            .filter(({ from, to }) => from < to)
            .map(({ from, to }) => ({
              points: [
                [x(from - 0.4), y + 3.5],
                [x(to + 0.4), y + 3.5],
              ],
              stroke: theme.line,
            }))
        : [],
    ),
    labels(
      [...list.map(({ at, annee }) => ({ x: x(at), y, text: String(annee), fill: theme.ink })), ...under],
      width,
    ),
  ];
}
