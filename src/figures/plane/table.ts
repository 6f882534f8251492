import { formatPercent } from '../../french/numbers.ts';
import type { ShownCell } from '../../french/shown-number.ts';
import { cellOf, cells } from '../kit/cells.ts';
import type { FigureTable } from '../kit/table.ts';

/** € per patient. */
interface Place {
  readonly ajustee: number;
  readonly reelle: number;
}

type Side = readonly [low: number, high: number];

/** What a phase pays of a point, in € but for the modulation, which is a ratio; null where the phase has no such thing. */
export interface PhasePaid {
  readonly phase: 2 | 3;
  readonly valorisation: number | null;
  readonly modulation: number | null;
  readonly brut: number;
  readonly plafonne: number;
  readonly paid: number;
}

/** What a past makes of the point. */
export interface PastPaid {
  readonly past: Place;
  /** What it leads to expect at the adjusted spending of the point, € per patient. */
  readonly expected: number;
  readonly ecart: number;
  readonly evolution: number;
  /** In €: what each comparison brings of the gains reversés, then both. */
  readonly gains: { readonly ecart: number; readonly evolution: number; readonly both: number };
  readonly phases: readonly PhasePaid[];
}

export interface PlaneData {
  readonly nom: string;
  readonly annee: number;
  /** The year of the past. */
  readonly since: number;
  readonly span: { readonly ajustee: Side; readonly reelle: Side };
  readonly now: Place;
  /** The edges of the interval at the point. */
  readonly edges: Side;
  /** At the two ends of the axis of adjusted spending, € per patient. */
  readonly lines: { readonly low: Side; readonly high: Side; readonly expected: Side };
  /** Whether each comparison pays anything at all. */
  readonly pays: { readonly ecart: boolean; readonly evolution: boolean };
  readonly own: PastPaid;
  /** The same point from a past that is kept beside. */
  readonly kept?: PastPaid & { readonly line: Side };
}

const NONE = 'sans objet';

const orNone = (value: number | null, write: (value: number) => ShownCell): ShownCell =>
  value === null ? NONE : write(value);

const modulation = cellOf('%', (value: number) =>
  formatPercent(value.toFixed(12), { maximumFractionDigits: 2, signed: true }),
);

/** One column a past and a phase. */
interface Column extends PhasePaid {
  readonly head: string;
  readonly of: PastPaid;
}

function columnsOf({ own, kept, since }: PlaneData): Column[] {
  const of = (paid: PastPaid, whose: string): Column[] =>
    paid.phases.map((phase) => ({ ...phase, of: paid, head: `Phase ${phase.phase}${whose}` }));
  return [...of(own, ''), ...(kept ? of(kept, `, autre passé de ${since}`) : [])];
}

/** All that the figure tells, one line a value, one column a phase. */
export function planeTable(data: PlaneData): FigureTable {
  const { nom, annee, since, now } = data;
  const columns = columnsOf(data);
  const row = (name: string, cell: (column: Column) => ShownCell) => [name, ...columns.map(cell)];
  return {
    caption: `Ce que paie le point de ${annee}, ${nom}`,
    head: ['Valeur', ...columns.map(({ head }) => head)],
    rows: [
      row(`Dépense ajustée de ${since}, par patient`, ({ of }) => cells.cents(of.past.ajustee)),
      row(`Dépense réelle de ${since}, par patient`, ({ of }) => cells.cents(of.past.reelle)),
      row(`Dépense ajustée de ${annee}, par patient`, () => cells.cents(now.ajustee)),
      row(`Dépense réelle de ${annee}, par patient`, () => cells.cents(now.reelle)),
      row("Bord bas de l'intervalle, par patient", () => cells.cents(data.edges[0])),
      row('Dépense attendue par la tendance, par patient', ({ of }) => cells.cents(of.expected)),
      row('Écart, par patient', ({ of }) => cells.cents(of.ecart, true)),
      row("Différence d'évolution, par patient", ({ of }) => cells.cents(of.evolution, true)),
      row("Gains reversés, par l'écart seul", ({ of }) => cells.wholeEuros(of.gains.ecart)),
      row("Gains reversés, par l'évolution seule", ({ of }) => cells.wholeEuros(of.gains.evolution)),
      row('Gains reversés', ({ of }) => cells.wholeEuros(of.gains.both)),
      row('Valorisation de la qualité', ({ valorisation }) => orNone(valorisation, cells.wholeEuros)),
      row('Modulation par la qualité', (column) => orNone(column.modulation, modulation)),
      row('Intéressement brut', ({ brut }) => cells.wholeEuros(brut)),
      row('Intéressement plafonné', ({ plafonne }) => cells.wholeEuros(plafonne)),
      row("Intéressement, après l'enveloppe", ({ paid }) => cells.wholeEuros(paid)),
    ],
    sums: true,
  };
}
