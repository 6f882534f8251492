import { amount, coefficient, count, euros, percent } from '../kit/amounts.ts';
import { zeroLine } from '../kit/axes.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import type { Frame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { type Label, lifted } from '../kit/placement.ts';
import { linear } from '../kit/scale.ts';
import { type Stroke, strokes } from '../kit/strokes.ts';
import { type Surface, surfaces } from '../kit/surfaces.ts';
import type { Mark } from '../kit/svg.ts';
import { paints, theme } from '../kit/theme.ts';
import type { GainsData } from './table.ts';

const height = 226;

const half = 0.36;

function frameOf(data: GainsData, width: number): Frame {
  const sum = data.contributionEcart + data.contributionEvolution;
  const low = Math.min(0, data.withoutPlancherEcart, data.withoutPlancherEvolution);
  const high = Math.max(sum, -low * 0.5, 0.01);
  // A ghost deeper than the bars are tall would flatten them: it is cut there.
  const floor = Math.max(low, -high);
  return {
    width,
    height,
    x: linear([-0.5, 3.5], [1, width - 1]),
    y: linear([floor, high], [height - (floor < 0 ? 62 : 44), 24]),
  };
}

function bars(data: GainsData, frame: Frame): Surface[] {
  const { contributionEcart: a, contributionEvolution: b, montantParPatient: m } = data;
  const at = (i: number, y1: number, y2: number, paint: Surface['paint']): Surface => ({
    x1: i - half,
    x2: i + half,
    y1,
    y2,
    paint,
  });
  const ghost = (i: number, value: number) =>
    at(i, Math.max(Math.min(0, value), frame.y.domain[0]), 0, paints.ghost);
  return [
    at(0, 0, a, paints.qualite),
    at(1, a, a + b, paints.qualite),
    at(2, m, a + b, paints.coupe),
    at(2, 0, m, paints.gains),
    at(3, 0, m, paints.gains),
    ghost(0, data.withoutPlancherEcart),
    ghost(1, data.withoutPlancherEvolution),
  ];
}

function connectors(data: GainsData, frame: Frame): Stroke[] {
  const { x, y } = frame;
  const link = (i: number, value: number): Stroke => ({
    points: [
      [x(i + half), y(value)],
      [x(i + 1 - half), y(value)],
    ],
    dash: '2,2',
    stroke: theme.soft,
  });
  const sum = data.contributionEcart + data.contributionEvolution;
  return [link(0, data.contributionEcart), link(1, sum), link(2, data.montantParPatient)];
}

function values(data: GainsData, frame: Frame): Label[] {
  const { x, y } = frame;
  const sum = data.contributionEcart + data.contributionEvolution;
  const above = (i: number, at: number, value: number): Label => ({
    x: x(i),
    y: y(at) - 6,
    text: amount(value),
    fill: theme.ink,
    bold: true,
  });
  const ghost = (i: number, value: number): Label | undefined =>
    value < 0
      ? {
          x: x(i),
          y: y(Math.max(value, frame.y.domain[0])) + 13,
          text: `${amount(value)} → 0`,
          fill: theme.warn,
          size: 11,
        }
      : undefined;
  return [
    above(0, data.contributionEcart, data.contributionEcart),
    above(1, sum, data.contributionEvolution),
    above(2, sum, sum),
    {
      ...above(3, data.montantParPatient, 0),
      text: euros(data.montantParPatient),
      fill: theme.accent,
      size: 12.5,
    },
    ghost(0, data.withoutPlancherEcart),
    ghost(1, data.withoutPlancherEvolution),
  ].filter((label) => label !== undefined);
}

function captions(data: GainsData, frame: Frame): Label[] {
  const names: readonly (readonly [string, string])[] = [
    ['écart', `× ${coefficient(data.coefficientEcart)}`],
    ['évolution', `× ${coefficient(data.coefficientEvolution)}`],
    ['partage', `× ${percent(data.partage)}`],
    ['par patient', `× ${count(data.patients)}`],
  ];
  return names.flatMap(([name, factor], i) => [
    { x: frame.x(i), y: height - 20, text: name, fill: theme.ink },
    { x: frame.x(i), y: height - 5, text: factor, size: 11 },
  ]);
}

/** A waterfall: two contributions, each floored on its own (what is floored is a ghost below zero), then the shared part. */
export function gains(data: GainsData, options: FigureOptions): SVGElement {
  const frame = frameOf(data, options.width);
  const marks: Mark[] = [
    ...surfaces(frame, bars(data, frame)),
    strokes(connectors(data, frame)),
    zeroLine(frame),
    labels([...lifted(values(data, frame), frame.width), ...captions(data, frame)], frame.width),
  ];
  return draw('gains', frame, marks, options);
}
