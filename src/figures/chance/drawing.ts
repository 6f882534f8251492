import { euros } from '../kit/amounts.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import { rowFrame } from '../kit/frame.ts';
import { amountRoom, type LabelledBar, labelledBars } from '../kit/labelled-bars.ts';
import { linear } from '../kit/scale.ts';
import { type Paint, theme } from '../kit/theme.ts';
import { type ChanceData, chanceRows } from './table.ts';

const paintOf: Readonly<Record<'estimate' | 'own' | 'other', Paint>> = {
  estimate: { fill: theme.accent },
  own: { fill: theme.ochre, texture: 'level', textureColor: theme.sheet },
  other: { fill: theme.sheet, texture: 'level', textureColor: theme.ochre, outline: theme.ochre },
};

/** Bars from nothing: the gains of an estimate, beside those of chance by size. */
export function chance(data: ChanceData, options: FigureOptions): SVGElement {
  const rows = chanceRows(data);
  const bars = rows.map(
    ({ label, kind, gains }): LabelledBar => ({
      name: label,
      from: 0,
      to: gains,
      amount: euros(gains),
      paint: paintOf[kind],
      bold: kind !== 'other',
    }),
  );
  const most = Math.max(0.01, ...rows.map(({ gains }) => gains));
  const x = linear([0, most], [1, options.width - 1 - amountRoom(bars)]);
  const frame = rowFrame(options.width, { count: bars.length, rowHeight: 34, top: 0, foot: 6, x });
  return draw('hasard', frame, labelledBars(bars, frame), options);
}
