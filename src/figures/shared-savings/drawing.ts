import type { FigureOptions } from '../kit/figure.ts';
import { moneyLines } from '../kit/money-lines.ts';
import { theme } from '../kit/theme.ts';
import { ratePercent } from './rate.ts';
import type { SharedAt, SharedSavingsData } from './table.ts';

/** What both rule books pay, against what is saved; the year's own saving is named where it is one. */
export function sharedSavings(data: SharedSavingsData, options: FigureOptions): SVGElement {
  const { curve, own, minimumRate } = data;
  const right = curve.at(-1)?.rate ?? 0.12;
  const line = (of: (each: SharedAt) => number) => curve.map((each) => ({ x: each.rate, y: of(each) }));
  const most = Math.max(
    1,
    ...curve.flatMap(({ mssp, gains, interessement }) => [mssp, gains, interessement]),
  );
  const isShown = own.rate >= 0 && own.rate <= right;
  return moneyLines(
    {
      name: 'partage',
      right,
      top: 1.1 * most,
      bottom: 0,
      along: 'économie, en part de la référence',
      lines: [
        {
          text: 'MSSP',
          style: { stroke: theme.accent, strokeWidth: 2.4 },
          places: line(({ mssp }) => mssp),
        },
        {
          text: 'Ipep, intéressement',
          style: { stroke: theme.ink, strokeWidth: 2, dash: '7,4' },
          places: line(({ interessement }) => interessement),
        },
        {
          text: 'Ipep, gains reversés',
          style: { stroke: theme.ochre, strokeWidth: 2, dash: '2,3' },
          places: line(({ gains }) => gains),
        },
      ],
      marked: [{ at: minimumRate, text: `taux minimal : ${ratePercent(minimumRate)}`, stroke: theme.accent }],
      points: isShown
        ? [
            { x: own.rate, y: own.mssp, text: '' },
            { x: own.rate, y: own.interessement, text: String(data.annee) },
          ]
        : [],
    },
    options,
  );
}
