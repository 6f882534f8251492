import { cellOf, cells } from '../kit/cells.ts';
import type { FigureTable } from '../kit/table.ts';
import { ratePercent } from './rate.ts';

/** What is paid for a saving: its part of the reference, then € of the year. */
export interface SharedAt {
  readonly rate: number;
  readonly mssp: number;
  readonly gains: number;
  readonly interessement: number;
}

export interface SharedSavingsData {
  readonly nom: string;
  readonly annee: number;
  readonly minimumRate: number;
  readonly own: SharedAt;
  /** From no saving on; twice at the minimum rate, before and after what is paid jumps. */
  readonly curve: readonly SharedAt[];
}

const rateCell = cellOf('%', ratePercent);

/** Rates of the table: whole per cents. */
const isTold = (rate: number): boolean => Math.abs(rate * 100 - Math.round(rate * 100)) < 1e-9;

/** The same as a table, by whole per cents, with the minimum rate and the year's own. */
export function sharedSavingsTable({ nom, annee, minimumRate, own, curve }: SharedSavingsData): FigureTable {
  const isMinimum = ({ rate }: SharedAt): boolean => Math.abs(rate - minimumRate) < 1e-9;
  const at = curve.findLast(isMinimum);
  const told = [
    ...curve.filter((each) => isTold(each.rate) && !isMinimum(each)).map((each) => ({ ...each, what: '' })),
    ...(at ? [{ ...at, what: 'taux minimal' }] : []),
    { ...own, what: "l'année telle qu'elle est" },
  ].toSorted((a, b) => a.rate - b.rate);
  return {
    caption: `Ce que paie chaque modèle selon l'économie, ${nom}, ${annee}`,
    head: [
      'Économie, en part de la référence',
      'Repère',
      'MSSP',
      'Ipep, gains reversés',
      'Ipep, intéressement',
    ],
    rows: told.map(({ rate, what, mssp, gains, interessement }) => [
      rateCell(rate),
      what === '' ? '—' : what === 'taux minimal' ? `taux minimal, ${ratePercent(minimumRate)}` : what,
      cells.wholeEuros(mssp),
      cells.wholeEuros(gains),
      cells.wholeEuros(interessement),
    ]),
  };
}
