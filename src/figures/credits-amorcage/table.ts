import { count, percent, wholeEuros } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';

/** The credits in € for one number of patients: with the least, the reader's and the greatest appreciation. */
interface CreditsPoint {
  readonly patients: number;
  readonly low: number;
  readonly credits: number;
  readonly high: number;
}

/** `courbe` is the rule evaluated at `creditsSizes`; `credits` is the reader's, at `patients`. */
export interface CreditsData {
  readonly curve: readonly CreditsPoint[];
  readonly patients: number;
  readonly appreciation: number;
  readonly appreciationMaximale: number;
  readonly credits: number;
  /** Whether the reader's amount is given: then it is of no size, and stands beside the curve. */
  readonly donne?: boolean;
  readonly minimum: number;
  readonly maximum: number;
  readonly taillePlancher: number;
  readonly taillePlafond: number;
}

/** The credits as a table: at the kinks and for the reader. */
export function creditsTable(data: CreditsData): FigureTable {
  const kept = [data.taillePlancher, data.taillePlafond, ...(data.donne ? [] : [data.patients])];
  const rows = data.curve.filter((point) => kept.includes(point.patients));
  const most = percent(data.appreciationMaximale);
  return {
    caption: "Les crédits d'amorçage selon la patientèle",
    head: [
      'Patients',
      `Appréciation − ${most}`,
      `Appréciation ${percent(data.appreciation, true)}`,
      `Appréciation + ${most}`,
    ],
    rows: rows.map((point) => [
      count(point.patients),
      wholeEuros(point.low),
      wholeEuros(point.credits),
      wholeEuros(point.high),
    ]),
  };
}
