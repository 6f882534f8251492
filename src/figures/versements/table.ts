import { cents } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';

/**
 * What is paid in one year, in €, in final parts: credits + gains + qualite + modulation + avance − recuperation = total
 * (modulation may be negative). `coupe` is what the cap and the envelope took. `bas` and `haut` bound the total.
 */
export interface VersementsYear {
  readonly annee: number;
  /** The second line under the year: « crédits », « phase 2 ». */
  readonly caption: string;
  readonly credits: number;
  readonly gains: number;
  readonly qualite: number;
  readonly modulation: number;
  readonly avance: number;
  readonly recuperation: number;
  readonly coupe: number;
  readonly total: number;
  readonly low?: number;
  readonly high?: number;
}

export interface VersementsData {
  readonly annees: readonly VersementsYear[];
}

const zeroAsEmpty = (value: number, signed = false): string => (value === 0 ? '' : cents(value, signed));

/** Every payment as a table, with its total row; a cell is empty where there is nothing. */
export function versementsTable({ annees }: VersementsData): FigureTable {
  const bounded = annees.some((a) => a.low !== undefined && a.high !== undefined);
  const sum = (
    key: 'credits' | 'gains' | 'qualite' | 'modulation' | 'avance' | 'recuperation' | 'coupe' | 'total',
  ) => annees.reduce((total, a) => total + a[key], 0);
  const parts = (a: Omit<VersementsYear, 'annee' | 'caption'>): string[] => [
    zeroAsEmpty(a.credits),
    zeroAsEmpty(a.gains),
    zeroAsEmpty(a.qualite),
    zeroAsEmpty(a.modulation, true),
    zeroAsEmpty(a.avance),
    zeroAsEmpty(-a.recuperation),
    cents(a.total),
    zeroAsEmpty(a.coupe),
  ];
  const between = (a: Pick<VersementsYear, 'low' | 'high'>): string[] =>
    bounded ? [a.low === undefined ? '' : cents(a.low), a.high === undefined ? '' : cents(a.high)] : [];
  const total = {
    credits: sum('credits'),
    gains: sum('gains'),
    qualite: sum('qualite'),
    modulation: sum('modulation'),
    avance: sum('avance'),
    recuperation: sum('recuperation'),
    coupe: sum('coupe'),
    total: sum('total'),
  };
  return {
    caption: 'Ce qui est versé, par année de versement',
    sums: true,
    head: [
      'Versé en',
      'Au titre de',
      'Crédits',
      'Gains reversés',
      'Qualité',
      'Modulation',
      'Avance',
      'Récupération',
      'Total',
      'Coupé',
      ...(bounded ? ['Bas', 'Haut'] : []),
    ],
    rows: [
      ...annees.map((a) => [String(a.annee), a.caption, ...parts(a), ...between(a)]),
      ['Total', '', ...parts(total), ...(bounded ? ['', ''] : [])],
    ],
  };
}
