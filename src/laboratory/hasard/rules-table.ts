import { cellOf } from '../../figures/kit/cells.ts';
import type { FigureTable } from '../../figures/kit/table.ts';
import { formatNumber, formatPercent } from '../../french/numbers.ts';
import type { Study } from '../../scenario/chance/study/study.ts';

const ratio = cellOf('', (value: number) => formatNumber(value.toFixed(12), { maximumFractionDigits: 4 }));
const inPercent = cellOf('%', (value: number) =>
  formatPercent(value.toFixed(12), { maximumFractionDigits: 2 }),
);

/** The rules of each results year, as `ipep hasard` lists them; `whose` they are. */
export function rulesTable({ question: { annees, rules, trend } }: Study, whose: string): FigureTable {
  return {
    caption: `Les règles de chaque année, ${whose}`,
    head: ['Résultats de', 'Intervalle', "Poids de l'écart", 'Part reversée', "L'évolution se mesure"],
    rows: rules.map(({ tunnel, coefficientEcart, coefficientPartage }, rank) => [
      String(annees[rank]),
      inPercent(tunnel),
      ratio(coefficientEcart),
      ratio(coefficientPartage),
      trend ? 'sur trois ans' : "d'une année sur l'autre",
    ]),
  };
}
