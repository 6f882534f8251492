import { cents, coefficient, count, percent, wholeEuros } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';

/**
 * Amounts per patient in €. `contribution…` are coefficient × max(0, …); `retenu…` what they would be without the floor
 * (negative where the floor holds). Coefficients are canonical text (`1/3`), `partage` is a ratio.
 */
export interface GainsData {
  readonly ecart: number;
  readonly evolution: number;
  readonly coefficientEcart: string;
  readonly coefficientEvolution: string;
  readonly contributionEcart: number;
  readonly contributionEvolution: number;
  readonly withoutPlancherEcart: number;
  readonly withoutPlancherEvolution: number;
  readonly partage: number;
  readonly montantParPatient: number;
  readonly patients: number;
  readonly gains: number;
}

/** The gains as a table. */
export function gainsTable(data: GainsData): FigureTable {
  return {
    caption: 'Des économies aux gains reversés',
    sums: true,
    head: ['Étape', 'Avant', 'Coefficient', 'Retenu'],
    rows: [
      ['Écart', cents(data.ecart, true), coefficient(data.coefficientEcart), cents(data.contributionEcart)],
      [
        'Évolution',
        cents(data.evolution, true),
        coefficient(data.coefficientEvolution),
        cents(data.contributionEvolution),
      ],
      [
        'Montant par patient',
        cents(data.contributionEcart + data.contributionEvolution),
        percent(data.partage),
        cents(data.montantParPatient),
      ],
      [
        'Gains reversés',
        cents(data.montantParPatient),
        `${count(data.patients)} patients`,
        wholeEuros(data.gains),
      ],
    ],
  };
}
