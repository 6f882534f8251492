import { draw, type FigureOptions } from '../kit/figure.ts';
import type { Frame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import type { Label } from '../kit/placement.ts';
import { linear } from '../kit/scale.ts';
import { type Stroke, strokes } from '../kit/strokes.ts';
import { type Surface, surfaces } from '../kit/surfaces.ts';
import type { Mark } from '../kit/svg.ts';
import { type Paint, paints, theme } from '../kit/theme.ts';
import type { CalendarData } from './table.ts';

const gutter = 68;

const lane = { head: 25, cell: 26, gap: 34, foot: 32 } as const;

const laneHeight = lane.head + lane.cell * 2 + lane.gap + lane.foot;

const pad = 0.04;

/** A year is read over it: its lines are lighter than those of an amount. */
const creditsPaint: Paint = { ...paints.credits, textureColor: theme.accentMid };

const chosenPaint: Paint = { fill: theme.accent };

const phasePaints: { readonly [phase: number]: Paint } = {
  2: { fill: theme.accentSoft, outline: theme.accent },
  3: { fill: theme.sheet, outline: theme.accent },
};

interface Cell {
  readonly year: number;
  readonly top: number;
  readonly paint: Paint;
  readonly chosen: boolean;
}

function frameOf(data: CalendarData, width: number): Frame {
  const years = data.vagues.flatMap((v) => [v.credits, ...v.lignes.flatMap((l) => [l.results, l.versement])]);
  const height = data.vagues.length * laneHeight - 8;
  return {
    width,
    height,
    x: linear([Math.min(...years) - 0.5, Math.max(...years) + 0.5], [gutter, width - 1]),
    y: linear([0, height], [0, height]),
  };
}

const resultsTop = (index: number): number => index * laneHeight + lane.head;

const paymentTop = (index: number): number => resultsTop(index) + lane.cell + lane.gap;

function cells(data: CalendarData): Cell[] {
  return data.vagues.flatMap((vague, index) => {
    const rows = vague.lignes.flatMap((l) => {
      const chosen = data.choice?.vague === index && data.choice.results === l.results;
      const paint = phasePaints[l.phase] ?? paints.coupe;
      return [
        { year: l.results, top: resultsTop(index), paint, chosen },
        { year: l.versement, top: paymentTop(index), paint, chosen },
      ];
    });
    return [{ year: vague.credits, top: paymentTop(index), paint: creditsPaint, chosen: false }, ...rows];
  });
}

function boxes(data: CalendarData, frame: Frame): Mark[] {
  const all = cells(data);
  const place = (cell: Cell): Surface => ({
    x1: cell.year - 0.5 + pad,
    x2: cell.year + 0.5 - pad,
    y1: cell.top,
    y2: cell.top + lane.cell,
    paint: cell.paint,
  });
  const chosen = all.filter((cell) => cell.chosen).map((cell) => ({ ...place(cell), paint: chosenPaint }));
  const years = all.map(
    ({ year, top, chosen }): Label => ({
      x: frame.x(year),
      y: top + lane.cell / 2 + 3.7,
      text: String(year),
      ...(chosen ? { fill: theme.sheet, halo: theme.accent, bold: true } : { fill: theme.ink }),
    }),
  );
  return [...surfaces(frame, all.map(place)), ...surfaces(frame, chosen), labels(years, frame.width)];
}

function arrows(data: CalendarData, frame: Frame): Stroke[] {
  return data.vagues.flatMap((vague, index) =>
    vague.lignes.map((l) => {
      const chosen = data.choice?.vague === index && data.choice.results === l.results;
      return {
        points: [
          [frame.x(l.results), resultsTop(index) + lane.cell + 3],
          [frame.x(l.versement) - 5, paymentTop(index) - 4],
        ] as const,
        stroke: chosen ? theme.accent : theme.soft,
        width: chosen ? 2.5 : 1.2,
        arrow: true,
      };
    }),
  );
}

/** The bands of the phases over the results years, and the words of each lane. */
function words(data: CalendarData, frame: Frame): Label[] {
  return data.vagues.flatMap((vague, index) => {
    const top = resultsTop(index);
    const phases = [...new Set(vague.lignes.map((l) => l.phase))].map((phase): Label => {
      const years = vague.lignes.filter((l) => l.phase === phase).map((l) => l.results);
      const middle = (Math.min(...years) + Math.max(...years)) / 2;
      return { x: frame.x(middle), y: top - 9, text: `phase ${phase}`, size: 11, fill: theme.accent };
    });
    const left = { x: 1, anchor: 'start' } as const;
    return [
      { ...left, y: top - 9, text: vague.nom, fill: theme.ink, bold: true },
      { ...left, y: top + lane.cell / 2 + 4, text: 'résultats', size: 11 },
      { ...left, y: paymentTop(index) + lane.cell / 2 + 4, text: 'versements', size: 11 },
      { x: frame.x(vague.credits), y: paymentTop(index) + lane.cell + 13, text: 'crédits', size: 11 },
      ...phases,
    ];
  });
}

/** A line over the results years of each phase. */
function bands(data: CalendarData, frame: Frame): Stroke[] {
  return data.vagues.flatMap((vague, index) =>
    [...new Set(vague.lignes.map((l) => l.phase))].map((phase) => {
      const years = vague.lignes.filter((l) => l.phase === phase).map((l) => l.results);
      const y = resultsTop(index) - 3.5;
      const ends = [Math.min(...years) - 0.5 + pad, Math.max(...years) + 0.5 - pad];
      return { points: ends.map((year) => [frame.x(year), y] as const), stroke: theme.accent, width: 2 };
    }),
  );
}

/** Two lanes of years, results on top, payments below, an arrow from each results year to its payment. */
export function calendrier(data: CalendarData, options: FigureOptions): SVGElement {
  const frame = frameOf(data, options.width);
  const marks: Mark[] = [
    ...boxes(data, frame),
    strokes([...bands(data, frame), ...arrows(data, frame)]),
    labels(words(data, frame), frame.width),
  ];
  return draw('calendrier', frame, marks, options);
}
