import type { Frame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { verticals } from '../kit/marks.ts';
import { extent, type Label, spreadRow } from '../kit/placement.ts';
import { clamp } from '../kit/scale.ts';
import { type Stroke, strokes } from '../kit/strokes.ts';
import { surfaces } from '../kit/surfaces.ts';
import type { Mark } from '../kit/svg.ts';
import { type Paint, theme } from '../kit/theme.ts';
import type { NoteData } from './table.ts';

interface Zone {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly short: string;
}

/** The three regimes, from the left to the right of the figure. */
function zones({ sens, intermediaire, cible, fallsBack }: NoteData, { x }: Frame): Zone[] {
  const [left, right] = x.domain;
  const below = fallsBack
    ? { name: 'retombé : plancher', short: 'plancher' }
    : { name: 'le progrès compte', short: 'progrès' };
  const between = { name: 'le niveau compte', short: 'niveau' };
  const beyond = { name: 'cible atteinte', short: 'cible' };
  return sens === 'hausse'
    ? [
        { ...below, from: left, to: intermediaire },
        { ...between, from: intermediaire, to: cible },
        { ...beyond, from: cible, to: right },
      ]
    : [
        { ...beyond, from: left, to: cible },
        { ...between, from: cible, to: intermediaire },
        { ...below, from: intermediaire, to: right },
      ];
}

/** What holds in each regime, named above it; the middle one is tinted. */
export function regimes(data: NoteData, frame: Frame): Mark[] {
  const list = zones(data, frame);
  const [, middle] = list;
  const row = (word: (zone: Zone) => string): Label[] =>
    list.map((zone) => ({
      x: frame.x((zone.from + zone.to) / 2),
      y: 14,
      text: word(zone),
      size: 11,
      fill: theme.accent,
    }));
  const long = row(({ name }) => name);
  const wide = list.every((zone, i) => {
    const [a, b] = extent(long[i] as Label);
    return b - a < frame.x(zone.to) - frame.x(zone.from) - 4;
  });
  const words = wide
    ? long
    : spreadRow(
        row(({ short }) => short),
        1,
        frame.width - 1,
      );
  const [y1, y2] = frame.y.domain;
  const paint: Paint = { fill: theme.accentSoft, opacity: 0.7 };
  return [
    ...surfaces(frame, middle ? [{ x1: middle.from, x2: middle.to, y1, y2, paint }] : []),
    verticals(frame, [data.intermediaire, data.cible], { stroke: theme.accent, strokeOpacity: 0.5 }),
    // From the name to the middle of its regime, where it had to move.
    strokes(
      words.map((word, i): Stroke => {
        const zone = list[i] as Zone;
        const at = frame.x((zone.from + zone.to) / 2);
        return {
          points: [
            [clamp(word.x, 1, frame.width - 1), 19],
            [at, frame.y.range[1] - 6],
          ],
          stroke: theme.axis,
          dash: '1,3',
        };
      }),
    ),
    labels(words, frame.width),
  ];
}
