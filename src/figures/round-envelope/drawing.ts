import { largeEuros, percent } from '../kit/amounts.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import { rowFrame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import type { Label } from '../kit/placement.ts';
import { linear } from '../kit/scale.ts';
import { strokes } from '../kit/strokes.ts';
import { type Surface, surfaces } from '../kit/surfaces.ts';
import { paints, theme } from '../kit/theme.ts';
import type { RoundEnvelopeData } from './table.ts';

const rowHeight = 58;
const bar = { from: 0.42, to: 0.86 } as const;

/** A bar a year: what is paid, what is asked for beyond, and the envelope across it. */
export function roundEnvelope({ rounds }: RoundEnvelopeData, options: FigureOptions): SVGElement {
  const most = Math.max(1, ...rounds.map(({ asked, envelope }) => Math.max(asked, envelope)));
  const x = linear([0, most], [2, options.width - 4]);
  const frame = rowFrame(options.width, { count: rounds.length, rowHeight, top: 2, foot: 6, x });
  const bars = rounds.flatMap(({ asked, envelope }, row): Surface[] => {
    const place = { y1: row + bar.from, y2: row + bar.to };
    const paid = Math.min(asked, envelope);
    return [
      { ...place, x1: 0, x2: paid, paint: paints.gains },
      { ...place, x1: paid, x2: asked, paint: paints.ghost },
    ];
  });
  const limits = rounds.map(({ envelope }, row) => ({
    points: [
      [frame.x(envelope), frame.y(row + bar.from) - 5],
      [frame.x(envelope), frame.y(row + bar.to) + 5],
    ] as const,
    stroke: theme.ink,
    width: 3,
  }));
  const words = rounds.flatMap(({ annee, asked, factor }, row): Label[] => {
    const y = frame.y(row + bar.from) - 7;
    return [
      {
        x: 2,
        y,
        text: `${annee} : ${largeEuros(asked)} demandés`,
        anchor: 'start',
        fill: theme.ink,
        bold: true,
      },
      {
        x: options.width - 4,
        y,
        text: `payés à ${percent(factor)}`,
        anchor: 'end',
        fill: theme.ink,
      },
    ];
  });
  return draw(
    'enveloppe-manches',
    frame,
    [...surfaces(frame, bars), strokes(limits), labels(words, options.width)],
    options,
  );
}
