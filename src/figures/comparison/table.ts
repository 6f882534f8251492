import { cents } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';

/** Payments of one year in €, under each of the two scenarios or parameter sets. */
interface ComparisonYear {
  readonly annee: number;
  readonly a: number;
  readonly b: number;
}

export interface ComparisonData {
  readonly nameA: string;
  readonly nameB: string;
  readonly annees: readonly ComparisonYear[];
}

/** The two series as a table, with their difference and total. */
export function comparisonTable(data: ComparisonData): FigureTable {
  const a = data.annees.reduce((sum, year) => sum + year.a, 0);
  const b = data.annees.reduce((sum, year) => sum + year.b, 0);
  return {
    caption: `Ce qui est versé : ${data.nameA}, et ${data.nameB}`,
    sums: true,
    head: ['Versé en', data.nameA, data.nameB, 'Différence'],
    rows: [
      ...data.annees.map((year) => [
        String(year.annee),
        cents(year.a),
        cents(year.b),
        cents(year.b - year.a, true),
      ]),
      ['Total', cents(a), cents(b), cents(b - a, true)],
    ],
  };
}
