import { percent } from '../kit/amounts.ts';
import type { FigureOptions } from '../kit/figure.ts';
import { moneyLines } from '../kit/money-lines.ts';
import { theme } from '../kit/theme.ts';
import type { BalanceDispersionData } from './table.ts';

/** Two savings and what is paid, against the spread; that which is tried is a vertical. */
export function balanceDispersion(
  { points, spread }: BalanceDispersionData,
  options: FigureOptions,
): SVGElement {
  const amounts = points.flatMap((each) => [each.economieAnnuelle, each.economieCumulee, each.paid]);
  const line = (of: 'economieAnnuelle' | 'economieCumulee' | 'paid') =>
    points.map((point) => ({ x: point.spread, y: point[of] }));
  const tried = points.find((point) => Math.abs(point.spread - spread) < 1e-9);
  return moneyLines(
    {
      name: 'dispersion-equilibre',
      right: Math.max(spread, points.at(-1)?.spread ?? 0),
      top: 1.1 * Math.max(1, ...amounts),
      bottom: Math.min(0, ...amounts),
      along: 'dispersion, de part et d’autre de la moyenne',
      lines: [
        {
          text: 'économie, d’une année sur l’autre',
          style: { stroke: theme.accent, strokeWidth: 2 },
          places: line('economieAnnuelle'),
        },
        {
          text: 'économie, depuis l’année de base',
          style: { stroke: theme.accent, strokeWidth: 2, dash: '7,4' },
          places: line('economieCumulee'),
        },
        { text: 'versé', style: { stroke: theme.ochre, strokeWidth: 3 }, places: line('paid') },
      ],
      marked: [{ at: spread, text: `essayée : ± ${percent(spread)}`, stroke: theme.ink }],
      points: tried ? [{ x: tried.spread, y: tried.paid, text: '' }] : [],
    },
    options,
  );
}
