import { frenchSpacing } from '../../french/typography.ts';
import { coefficient, wholeEuros } from '../kit/amounts.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import { type Frame, rowFrame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { extent, type Label } from '../kit/placement.ts';
import { linear } from '../kit/scale.ts';
import { strokes } from '../kit/strokes.ts';
import { type Surface, surfaces } from '../kit/surfaces.ts';
import type { Mark } from '../kit/svg.ts';
import { widest } from '../kit/text-width.ts';
import { type Paint, paints, theme } from '../kit/theme.ts';
import type { PlafondsData } from './table.ts';

const rowHeight = 56;

const top = 34;

const bar = { from: 0.38, to: 0.86 } as const;

interface Row {
  readonly name: string;
  readonly kept: number;
  readonly cut: number;
  readonly paint: Paint;
}

function rowsOf(data: PlafondsData): Row[] {
  const { interessementBrut: gross, interessementPlafonne: capped, interessement: paid } = data;
  const factor = coefficient(data.facteur.toFixed(4));
  return [
    { name: 'intéressement brut', kept: gross, cut: 0, paint: paints.qualite },
    { name: 'après le plafond', kept: capped, cut: gross - capped, paint: paints.qualite },
    {
      name: frenchSpacing(`après l'enveloppe (× ${factor})`),
      kept: paid,
      cut: capped - paid,
      paint: paints.gains,
    },
  ];
}

const farFactor = 2;

function frameOf(data: PlafondsData, width: number): Frame {
  const most = Math.max(data.interessementBrut, data.interessementPlafonne, 1);
  const high = data.plafond <= farFactor * most ? Math.max(most, data.plafond) : most * 1.25;
  return rowFrame(width, { count: 3, rowHeight, top, foot: 4, x: linear([0, high], [1, width - 14]) });
}

function bars(rows: readonly Row[]): Surface[] {
  return rows.flatMap(({ kept, cut, paint }, i) => {
    const place = { y1: i + bar.from, y2: i + bar.to };
    return [
      { ...place, x1: 0, x2: kept, paint },
      { ...place, x1: kept, x2: kept + cut, paint: paints.ghost },
    ];
  });
}

/** Over each bar, as in a ledger: the limit, what it cuts, what remains. */
function words(rows: readonly Row[], frame: Frame): Label[] {
  const right = frame.width - 1;
  const amounts = widest(
    rows.map((row) => wholeEuros(row.kept)),
    11.5,
    true,
  );
  return rows.flatMap(({ name, kept, cut }, i): Label[] => {
    const y = frame.y(i + bar.from) - 6;
    const last = i === rows.length - 1;
    const removed: Label = {
      x: right - amounts - 10,
      y,
      text: `− ${wholeEuros(cut)}`,
      anchor: 'end',
      fill: theme.warn,
    };
    const title: Label = { x: 1, y, text: name, anchor: 'start', fill: theme.ink };
    // Without room between the name and what remains, it stands on what is cut.
    const crowded = extent(title)[1] + 8 > extent(removed)[0];
    const below = { ...removed, x: right - 4, y: frame.y(i + (bar.from + bar.to) / 2) + 4 };
    return [
      title,
      {
        x: right,
        y,
        text: wholeEuros(kept),
        anchor: 'end',
        bold: true,
        fill: last ? theme.accent : theme.ink,
      },
      ...(cut > 0.5 ? [crowded ? below : removed] : []),
    ];
  });
}

function cap(data: PlafondsData, frame: Frame): Mark[] {
  const text = `plafond ${wholeEuros(data.plafond)}`;
  if (data.plafond > frame.x.domain[1]) {
    const right = frame.width - 1;
    return [
      strokes([
        {
          points: [
            [right - 14, 17],
            [right, 17],
          ],
          stroke: theme.warn,
          arrow: true,
        },
      ]),
      labels(
        [{ x: right, y: 11, text: `${text}, plus loin`, anchor: 'end', size: 11, fill: theme.warn }],
        frame.width,
      ),
    ];
  }
  const x = frame.x(data.plafond);
  // The line is broken where it would cross the amounts.
  const pieces = [
    [16, 22],
    [frame.y(bar.from) - 3, frame.y(bar.to) + 4],
    [frame.y(1 + bar.from) - 3, frame.y(1 + bar.to) + 4],
  ] as const;
  return [
    strokes(
      pieces.map(([from, to]) => ({
        points: [
          [x, from],
          [x, to],
        ],
        stroke: theme.warn,
        width: 2,
        dash: '6,3',
      })),
    ),
    labels([{ x, y: 11, text, size: 11, fill: theme.warn }], frame.width),
  ];
}

/** From what is asked to what is paid: horizontal bars, the cap's line, and what each limit cuts, hatched. */
export function plafonds(data: PlafondsData, options: FigureOptions): SVGElement {
  const frame = frameOf(data, options.width);
  const rows = rowsOf(data);
  const marks: Mark[] = [
    ...surfaces(frame, bars(rows)),
    strokes(
      rows.map((_, i) => ({
        points: [
          [1, frame.y(i + bar.from) - 2],
          [1, frame.y(i + bar.to) + 2],
        ],
      })),
    ),
    ...cap(data, frame),
    labels(words(rows, frame), frame.width),
  ];
  return draw('plafonds', frame, marks, options);
}
