import { count, percent } from '../kit/amounts.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import { type Frame, rowFrame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { horizontals, verticals } from '../kit/marks.ts';
import type { Label } from '../kit/placement.ts';
import { linear } from '../kit/scale.ts';
import { type Surface, surfaces } from '../kit/surfaces.ts';
import type { Mark } from '../kit/svg.ts';
import { widest } from '../kit/text-width.ts';
import { type Paint, theme } from '../kit/theme.ts';
import type { DispersionData } from './table.ts';

const top = 24;
const row = 78;
const foot = 34;
/** Under the words of a row, how much of it its highest bar takes. */
const room = 0.62;

const inside: Paint = { fill: theme.accentMid, outline: theme.accent };
const outside: Paint = { fill: theme.sheet, texture: 'cross', textureColor: theme.warn, outline: theme.warn };
const tunnelPaint: Paint = { fill: theme.accentSoft };

function frameOf({ tailles, tunnel }: DispersionData, width: number): Frame {
  const edges = tailles.flatMap(({ binList }) =>
    binList.filter(({ part }) => part > 0).flatMap(({ from, a }) => [Math.abs(from), Math.abs(a)]),
  );
  const reach = Math.max(tunnel * 1.3, 0.01, ...edges);
  const x = linear([-reach, reach], [8, width - 8]);
  return rowFrame(width, { count: tailles.length, rowHeight: row, top, foot, x });
}

function bars({ tailles, tunnel }: DispersionData): Surface[] {
  return tailles.flatMap(({ binList }, i) => {
    const most = Math.max(1e-9, ...binList.map(({ part }) => part));
    return binList
      .filter(({ part }) => part > 0)
      .map(({ from, a, part }) => ({
        x1: from,
        x2: a,
        y1: i + 1,
        y2: i + 1 - (room * part) / most,
        paint: from >= tunnel - 1e-9 || a <= 1e-9 - tunnel ? outside : inside,
      }));
  });
}

const LONG = 'de la dépense attendue : écart de la moyenne d’un groupe';

function words(data: DispersionData, frame: Frame): Label[] {
  const base = frame.y.range[1];
  const edges = [-data.tunnel, 0, data.tunnel];
  return [
    ...data.tailles.flatMap(({ patients, outsideBand }, i): Label[] => [
      {
        x: 2,
        y: frame.y(i) + 15,
        text: `${count(patients)} patients`,
        anchor: 'start',
        fill: theme.ink,
        bold: true,
      },
      {
        x: frame.width - 2,
        y: frame.y(i) + 15,
        text: `${count(outsideBand * 100, outsideBand < 0.01 ? 2 : 1)}\u00a0% dehors`,
        anchor: 'end',
        fill: theme.ink,
      },
    ]),
    ...edges.map((edge) => ({ x: frame.x(edge), y: base + 14, text: percent(edge, true), size: 11 })),
    {
      x: frame.width / 2,
      y: base + 30,
      text: widest([LONG], 11) < frame.width - 4 ? LONG : "écart d'un groupe à l'attendu",
      size: 11,
    },
    {
      x: frame.width / 2,
      y: 12,
      text: `intervalle de ±${percent(data.tunnel)}`,
      size: 11,
      fill: theme.accent,
    },
  ];
}

/** The gaps of groups from the model, one distribution a size, over the interval of the cahier. */
export function dispersion(data: DispersionData, options: FigureOptions): SVGElement {
  const frame = frameOf(data, options.width);
  const whole = { y1: 0, y2: data.tailles.length };
  const marks: Mark[] = [
    ...surfaces(frame, [{ x1: -data.tunnel, x2: data.tunnel, ...whole, paint: tunnelPaint }]),
    verticals(frame, [-data.tunnel, data.tunnel], { stroke: theme.accent, strokeWidth: 1.4, dash: '5,3' }),
    verticals(frame, [0], { stroke: theme.axis }),
    ...surfaces(frame, bars(data)),
    horizontals(
      frame,
      data.tailles.map((_, i) => i + 1),
      { stroke: theme.axis },
    ),
    labels(words(data, frame), frame.width),
  ];
  return draw('dispersion', frame, marks, options);
}
