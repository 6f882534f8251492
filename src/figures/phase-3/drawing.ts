import { count, percent, wholeEuros } from '../kit/amounts.ts';
import { gutter, valueGrid, zeroLine } from '../kit/axes.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import type { Frame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { band, curve, dots, type Place, verticals } from '../kit/marks.ts';
import { extent, type Label } from '../kit/placement.ts';
import { linear } from '../kit/scale.ts';
import type { Mark } from '../kit/svg.ts';
import { theme } from '../kit/theme.ts';
import type { Phase3Data, Phase3Point } from './table.ts';

const height = 238;

const placeOf = ({ score, modulation }: Phase3Point): Place => ({ x: score, y: modulation });

const values = { format: (value: number) => percent(value, true) };

function frameOf(data: Phase3Data, width: number): Frame {
  const scores = data.curve.map((point) => point.score);
  const most = Math.max(data.modulationMaximale, 0.01);
  const reach = [-most * 1.1, most * 1.15] as const;
  return {
    width,
    height,
    x: linear([Math.min(...scores), Math.max(...scores)], [gutter(reach, values), width - 12]),
    y: linear(reach, [height - 38, 34]),
  };
}

/** The curve on one side of zero, so that the part that adds and the part that takes are painted apart. */
function side(data: Phase3Data, sign: 1 | -1): Phase3Point[] {
  const points = data.curve.flatMap((point, i) => {
    const next = data.curve[i + 1];
    if (next === undefined || point.modulation * next.modulation >= 0) return [point];
    const t = point.modulation / (point.modulation - next.modulation);
    return [point, { score: point.score + t * (next.score - point.score), modulation: 0 }];
  });
  return points.filter((point) => point.modulation * sign >= 0);
}

function scale(data: Phase3Data, frame: Frame): Mark[] {
  const marks = [0, data.maximum / 2, data.maximum];
  const texts: Label[] = marks.map((score) => ({
    x: frame.x(score),
    y: height - 22,
    text: count(score, 1),
    size: 11,
  }));
  return [
    ...valueGrid(frame, values),
    verticals(frame, marks, { stroke: theme.axis, dash: '1,3' }),
    zeroLine(frame),
    labels(
      [
        ...texts,
        {
          x: frame.x(data.maximum / 2),
          y: height - 5,
          text: `score, sur ${count(data.maximum, 2)}`,
          size: 11,
        },
        { x: (frame.x.range[0] + frame.x(0)) / 2, y: height - 5, text: 'nul ou négatif', size: 11 },
      ],
      frame.width,
    ),
  ];
}

function reader(data: Phase3Data, frame: Frame): Mark[] {
  const [px, py] = [frame.x(data.score), frame.y(data.modulation)];
  const euros: Label = {
    x: px - 10,
    y: py - 10,
    text: wholeEuros(data.interessementBrut - data.gains, true),
    anchor: 'end',
    fill: theme.ink,
    size: 11,
  };
  const value: Label = {
    ...euros,
    y: py - 24,
    text: percent(data.modulation, true),
    bold: true,
    size: 13,
  };
  // The curve rises: above on the left is free; near the left edge, what is above zero is.
  const flipped = extent(euros)[0] < frame.x.range[0];
  const side = flipped ? ({ x: px - 5, anchor: 'start' } as const) : {};
  const lift = flipped ? py - frame.y(Math.max(0, data.modulation)) : 0;
  return [
    verticals(frame, [data.score], { y1: 0, y2: data.modulation, stroke: theme.ochre, strokeWidth: 3 }),
    dots(frame, [placeOf(data)], {
      r: 5.5,
      fill: theme.ochre,
      stroke: theme.ink,
      strokeWidth: 1.2,
    }),
    labels(
      [
        { ...euros, ...side, y: euros.y - lift },
        { ...value, ...side, y: value.y - lift },
      ],
      frame.width,
    ),
  ];
}

/** Modulation against the score: flat at the least for a score of zero or less, crossing zero at half the maximum. */
export function phase3(data: Phase3Data, options: FigureOptions): SVGElement {
  const frame = frameOf(data, options.width);
  const between = (sign: 1 | -1, fill: string): Mark => {
    const points = side(data, sign).map(({ score, modulation }) => ({ x: score, y1: 0, y2: modulation }));
    return band(frame, points, { fill, fillOpacity: 0.18 });
  };
  const marks: Mark[] = [
    between(1, theme.accent),
    between(-1, theme.ochre),
    ...scale(data, frame),
    curve(frame, data.curve.map(placeOf), { stroke: theme.ink, strokeWidth: 2 }),
    ...reader(data, frame),
  ];
  return draw('phase-3', frame, marks, options);
}
