import { cents, wholeEuros } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';

/** What a part of a total waits for. */
export const certainties = {
  certain: 'certain tant que les règles tiennent',
  depense: 'dépend de la dépense',
  score: 'dépend du score',
  hypothese: 'dépend de nos hypothèses',
} as const;

export type CertaintyKind = keyof typeof certainties;

/** A part of the total, in €; negative where an effort costs an advance. */
export interface CertaintyRow {
  readonly label: string;
  readonly certainty: CertaintyKind;
  readonly amount: number;
}

/** The parts add up to the total; `floor` is what neither score nor spending moves, under `hypotheses` of ours or none. */
export interface CertaintyData {
  readonly total: number;
  readonly floor: number;
  readonly hypotheses: readonly string[];
  readonly parts: readonly CertaintyRow[];
}

/** Each part with where it starts and ends, the parts before it under it. */
export function stacked({
  parts,
}: CertaintyData): (CertaintyRow & { readonly from: number; readonly to: number })[] {
  let to = 0;
  return parts.map((part) => {
    const from = to;
    to += part.amount;
    return { ...part, from, to };
  });
}

/** « plancher 178 028 € », and the hypotheses of ours that it rests on. */
export const floorText = ({ floor, hypotheses }: CertaintyData): string =>
  `plancher ${wholeEuros(floor)}${hypotheses.length > 0 ? ` (${hypotheses.join(', ')})` : ''}`;

/** The same as a table, in the order of the figure. */
export function certaintyTable(data: CertaintyData): FigureTable {
  return {
    caption: `Le total par certitude ; ${floorText(data)}`,
    sums: true,
    head: ['Part', 'Certitude', 'Montant', 'Avec ce qui précède'],
    rows: [
      ...stacked(data).map(({ label, certainty, amount, to }) => [
        label,
        certainties[certainty],
        cents(amount, amount < 0),
        cents(to),
      ]),
      ['Total', '', cents(data.total), ''],
    ],
  };
}
