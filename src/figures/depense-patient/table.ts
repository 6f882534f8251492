/* Apart from the figure: a page shows the numbers before it loads what draws. */

import { cents } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';
/** Amounts in €. */
export interface DepensePatientData {
  readonly postes: readonly { readonly nom: string; readonly compte: boolean; readonly montant: number }[];
  readonly comptee: number;
  readonly uncounted: number;
}

/** The items as a table. */
export function depensePatientTable({
  postes,
  comptee: counted,
  uncounted,
}: DepensePatientData): FigureTable {
  return {
    caption: "La dépense d'un patient, par poste",
    sums: true,
    head: ['Poste', 'Compté', 'Non compté'],
    rows: [
      ...postes.map(({ nom, compte, montant }) => [
        nom,
        compte ? cents(montant) : '–',
        compte ? '–' : cents(montant),
      ]),
      ['Ensemble', cents(counted), cents(uncounted)],
    ],
  };
}
