import { largeEuros, percent } from '../kit/amounts.ts';
import { zeroLine } from '../kit/axes.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import type { Frame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { type Label, spread } from '../kit/placement.ts';
import { linear } from '../kit/scale.ts';
import { strokes } from '../kit/strokes.ts';
import { type Surface, surfaces } from '../kit/surfaces.ts';
import type { Mark } from '../kit/svg.ts';
import { paints, theme } from '../kit/theme.ts';
import type { Phase2Data } from './table.ts';

const height = 250;

const columns = { droit: [0, 1], gross: [2, 3] } as const;

/** A cap far above would flatten the bars: then it is only named. */
function capShown(data: Phase2Data): boolean {
  return data.plafond <= 1.6 * Math.max(data.interessementBrut, data.droitTirage);
}

function frameOf(data: Phase2Data, width: number): Frame {
  const high = Math.max(data.interessementBrut, data.droitTirage, capShown(data) ? data.plafond : 0, 1);
  const bar = Math.min(110, Math.max(56, width * 0.17));
  const left = Math.max(1, (width - bar * 3 - 170) / 2);
  return {
    width,
    height,
    x: linear([0, 3], [left, left + bar * 3]),
    y: linear([0, high], [height - 38, 40]),
  };
}

function stacks(data: Phase2Data): Surface[] {
  const [d0, d1] = columns.droit;
  const [b0, b1] = columns.gross;
  return [
    { x1: d0, x2: d1, y1: 0, y2: data.valorisation, paint: paints.qualite },
    { x1: d0, x2: d1, y1: data.valorisation, y2: data.droitTirage, paint: paints.ghost },
    { x1: b0, x2: b1, y1: 0, y2: data.gains, paint: paints.gains },
    { x1: b0, x2: b1, y1: data.gains, y2: data.interessementBrut, paint: paints.qualite },
  ];
}

function transfer(data: Phase2Data, { x, y }: Frame): Mark {
  if (data.valorisation <= 0) return null;
  const [from, to] = [x(columns.droit[1]), x(columns.gross[0])];
  const line = (a: number, b: number) => ({
    points: [
      [from, y(a)],
      [to, y(b)],
    ] as const,
    stroke: theme.soft,
    dash: '2,2',
  });
  return strokes([line(data.valorisation, data.interessementBrut), line(0, data.gains)]);
}

function cap(data: Phase2Data, frame: Frame): Mark {
  if (!capShown(data)) return null;
  const y = frame.y(data.plafond);
  const points = [
    [frame.x(1.85), y],
    [frame.x(3.15), y],
  ] as const;
  return strokes([{ points, stroke: theme.warn, width: 2, dash: '6,3' }]);
}

interface Row {
  readonly at: number;
  readonly text: string;
  readonly fill: string;
  readonly bold?: boolean;
}

function column(rows: readonly Row[], x: number, frame: Frame): Label[] {
  const placed = spread(
    rows.map((row) => frame.y(row.at)),
    rows.map(() => 16),
    4,
    height - 34,
    0,
  );
  return rows.map((row, i) => ({
    x,
    y: (placed[i] ?? 0) + 4,
    text: row.text,
    fill: row.fill,
    anchor: 'start',
    ...(row.bold ? { bold: true } : {}),
  }));
}

function words(data: Phase2Data, frame: Frame): Label[] {
  const under = { y: height - 20, fill: theme.ink };
  const right = frame.x(3) + 12;
  const stack: Row[] = [
    { at: data.interessementBrut, text: largeEuros(data.interessementBrut), fill: theme.ink, bold: true },
    {
      at: data.gains + data.valorisation / 2,
      text: `qualité ${largeEuros(data.valorisation)}`,
      fill: theme.soft,
    },
    { at: data.gains / 2, text: `gains reversés ${largeEuros(data.gains)}`, fill: theme.accent },
  ];
  const plafond = `plafond ${largeEuros(data.plafond)}`;
  if (capShown(data)) stack.push({ at: data.plafond, text: plafond, fill: theme.warn });
  const far: Label = {
    x: frame.x(1.85),
    y: 12,
    text: `${plafond}, plus haut ↑`,
    anchor: 'start',
    fill: theme.warn,
  };
  const middle = frame.x(0.5);
  return [
    { ...under, x: middle, text: 'droit de tirage' },
    { ...under, x: frame.x(2.5), text: 'intéressement brut' },
    { x: middle, y: height - 5, text: `${percent(data.part)} acquis`, size: 11 },
    {
      x: middle,
      y: frame.y(data.droitTirage) - 6,
      text: largeEuros(data.droitTirage),
      fill: theme.ink,
      bold: true,
    },
    ...column(stack, right, frame),
    ...(capShown(data) ? [] : [far]),
  ];
}

/** The droit de tirage, of which quality earns a part (the rest is a ghost), and how that part stacks on the gains. */
export function phase2(data: Phase2Data, options: FigureOptions): SVGElement {
  const frame = frameOf(data, options.width);
  const marks: Mark[] = [
    ...surfaces(frame, stacks(data)),
    transfer(data, frame),
    zeroLine(frame),
    cap(data, frame),
    labels(words(data, frame), frame.width),
  ];
  return draw('phase-2', frame, marks, options);
}
