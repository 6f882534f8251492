import { cents } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';

/** One payment year, amounts in €: paid = intéressement + avance − récupération; `solde` is what remains to recover. */
interface AvanceYear {
  readonly anneeVersement: number;
  readonly phase: number;
  readonly interessement: number;
  readonly avance: number;
  readonly recuperation: number;
  readonly solde: number;
  readonly versement: number;
}

export interface AvanceData {
  readonly credits: number;
  readonly annees: readonly AvanceYear[];
  /** The payment year that the page looks at. */
  readonly picked?: number;
}

/** The advance and its recovery as a table. */
export function avanceTable(data: AvanceData): FigureTable {
  return {
    caption: `L'avance et sa récupération, pour ${cents(data.credits)} de crédits`,
    sums: true,
    head: ['Versé en', 'Phase', 'Intéressement', 'Avance', 'Récupération', 'Versement', 'Solde'],
    rows: data.annees.map((a) => [
      String(a.anneeVersement),
      String(a.phase),
      cents(a.interessement),
      cents(a.avance),
      cents(-a.recuperation),
      cents(a.versement),
      cents(a.solde),
    ]),
  };
}
