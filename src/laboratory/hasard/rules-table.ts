import type { FigureTable } from '../../figures/kit/table.ts';
import { formatNumber, formatPercent } from '../../french/numbers.ts';
import type { Study } from '../../scenario/chance/study/study.ts';

/** The rules of each results year, as `ipep hasard` lists them; `whose` they are. */
export function rulesTable({ question: { annees, rules, trend } }: Study, whose: string): FigureTable {
  const ratio = (value: number): string => formatNumber(value.toFixed(12), { maximumFractionDigits: 4 });
  return {
    caption: `Les règles de chaque année, ${whose}`,
    head: ['Résultats de', 'Intervalle', "Poids de l'écart", 'Part reversée', "L'évolution se mesure"],
    rows: rules.map(({ tunnel, coefficientEcart, coefficientPartage }, rank) => [
      String(annees[rank]),
      formatPercent(tunnel.toFixed(12), { maximumFractionDigits: 2 }),
      ratio(coefficientEcart),
      ratio(coefficientPartage),
      trend ? 'sur trois ans' : "d'une année sur l'autre",
    ]),
  };
}
