import { formatPercent } from '../../french/numbers.ts';
import type { FigureOptions } from '../kit/figure.ts';
import { moneyLines } from '../kit/money-lines.ts';
import { theme } from '../kit/theme.ts';
import { type BalanceCurveData, rightEnd } from './table.ts';

const rate = (value: number): string =>
  formatPercent(value.toFixed(12), { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** The paid amount of a curve at a place between two steps. */
function paidAt({ saved }: BalanceCurveData, paid: readonly number[], at: number): number {
  const step = saved[1]?.slowDown ?? 1;
  const rank = Math.min(Math.floor(at / step), Math.max(0, paid.length - 2));
  const [left = 0, right = left] = paid.slice(rank, rank + 2);
  return left + (at / step - rank) * (right - left);
}

/** Two savings and what is paid, from no quality to all of it; the balances of the portfolio's own quality are named. */
export function balanceCurve(data: BalanceCurveData, options: FigureOptions): SVGElement {
  const { saved, levels, cited } = data;
  const [own, ...others] = levels;
  const right = rightEnd(data);
  const shown = saved.flatMap(({ slowDown }, rank) => (slowDown <= right * (1 + 1e-9) ? [rank] : []));
  const most = Math.max(1, ...levels.flatMap(({ paid }) => shown.map((rank) => paid[rank] ?? 0)));
  const line = (of: (rank: number) => number) =>
    saved.map(({ slowDown }, rank) => ({ x: slowDown, y: of(rank) }));
  const [low, high] = [others[0], others.at(-1)];
  const points = [...(own?.zeros.economieAnnuelle ?? []), ...(own?.zeros.economieCumulee ?? [])].map((x) => ({
    x,
    y: paidAt(data, own?.paid ?? [], x),
    text: rate(x),
  }));
  return moneyLines(
    {
      name: 'equilibre',
      right,
      top: 1.3 * most,
      bottom: 0,
      along: 'ralentissement de tous, par an',
      lines: [
        {
          text: 'économie, d’une année sur l’autre',
          style: { stroke: theme.accent, strokeWidth: 2 },
          places: line((rank) => saved[rank]?.economieAnnuelle ?? 0),
        },
        {
          text: 'économie, depuis l’année de base',
          style: { stroke: theme.accent, strokeWidth: 2, dash: '7,4' },
          places: line((rank) => saved[rank]?.economieCumulee ?? 0),
        },
        {
          text: `versé, qualité ${own?.quality ?? ''}`,
          style: { stroke: theme.ochre, strokeWidth: 3 },
          places: line((rank) => own?.paid[rank] ?? 0),
        },
      ],
      ...(low !== undefined &&
        high !== undefined && {
          area: {
            text: `de qualité ${low.quality} à ${high.quality}`,
            fill: theme.ochre,
            opacity: 0.22,
            places: saved.map(({ slowDown }, rank) => ({
              x: slowDown,
              y1: low.paid[rank] ?? 0,
              y2: high.paid[rank] ?? 0,
            })),
          },
        }),
      marked: [{ at: cited, text: `partie 9 : ${rate(cited).replace(',50', ',5')}`, stroke: theme.ink }],
      points,
    },
    options,
  );
}
