import { cells } from '../../figures/kit/cells.ts';
import type { FigureTable } from '../../figures/kit/table.ts';
import type { ShownCell } from '../../french/shown-number.ts';
import type { GroupementFacts } from '../../scenario/reform/judgement.ts';
import type { ReformStudy } from '../../scenario/reform/study.ts';
import { eurosCell, perPatient } from './set-cells.ts';

/* The table groupement × set: which lines, in which order, in which words. */

/** What a cell tells of a groupement under a set. */
export const shownAmounts = [
  { id: 'difference', nom: 'la différence, en €' },
  { id: 'parPatient', nom: 'la différence, par patient et par an' },
  { id: 'variante', nom: 'le total' },
] as const;
export type ShownAmount = (typeof shownAmounts)[number]['id'];

/** The sizes that are told apart, from so many patients of the first results year, up to so many. */
export const sizes = [
  { id: 'toutes', nom: 'toutes', from: 0, to: Number.POSITIVE_INFINITY },
  { id: 'petites', nom: 'moins de 10 000 patients', from: 0, to: 10_000 },
  { id: 'moyennes', nom: 'de 10 000 à 30 000', from: 10_000, to: 30_000 },
  { id: 'grandes', nom: '30 000 patients et plus', from: 30_000, to: Number.POSITIVE_INFINITY },
] as const;
export type SizeId = (typeof sizes)[number]['id'];

export interface View {
  readonly amount: ShownAmount;
  /** « 2019 », or '' for all waves. */
  readonly wave: string;
  readonly size: SizeId;
  /** The rank of the column that lines are sorted by; the largest first where `down`. */
  readonly by: number;
  readonly down: boolean;
}

/** As large portfolios come: the largest groupements first. */
export const firstView: View = { amount: 'difference', wave: '', size: 'toutes', by: 2, down: true };

/** The waves of a portfolio, in their order. */
export const wavesOf = ({ groupements }: ReformStudy): string[] =>
  [...new Set(groupements.map(({ premiereAnnee }) => String(premiereAnnee)))].sort();

interface Column {
  readonly nom: string;
  /** What a line is sorted by. */
  readonly value: (rank: number) => string | number;
  readonly cell: (rank: number) => ShownCell;
}

function columnsOf({ groupements, reference, sets }: ReformStudy, { amount }: View): readonly Column[] {
  const facts = (rank: number) => groupements[rank] as GroupementFacts;
  return [
    { nom: 'Groupement', value: (rank) => facts(rank).nom, cell: (rank) => facts(rank).nom },
    {
      nom: 'Vague',
      value: (rank) => facts(rank).premiereAnnee,
      cell: (rank) => String(facts(rank).premiereAnnee),
    },
    {
      nom: 'Patients',
      value: (rank) => facts(rank).patients,
      cell: (rank) => cells.count(facts(rank).patients),
    },
    {
      nom: reference.nom,
      value: (rank) => Number(reference.totals[rank]),
      cell: (rank) => eurosCell(reference.totals[rank] ?? '0'),
    },
    ...sets.map(
      ({ nom, groupements: own }): Column => ({
        nom,
        value: (rank) => Number(own[rank]?.[amount]),
        cell: (rank) => {
          const text = own[rank]?.[amount] ?? '0';
          return amount === 'parPatient' ? perPatient(text) : eurosCell(text, amount === 'difference');
        },
      }),
    ),
  ];
}

/** The lines of a view; what is taken away of it has a line a groupement and set, with all that it tells of each. */
export function groupementRows(
  study: ReformStudy,
  view: View,
): FigureTable & Required<Pick<FigureTable, 'file'>> {
  const columns = columnsOf(study, view);
  const size = sizes.find(({ id }) => id === view.size) ?? sizes[0];
  const ranks = study.groupements.flatMap(({ premiereAnnee, patients }, rank) => {
    const isShown = view.wave === '' || String(premiereAnnee) === view.wave;
    return isShown && patients >= size.from && patients < size.to ? [rank] : [];
  });
  const by = columns[view.by] ?? columns[0];
  const order = (a: number, b: number): number => {
    const [one, other] = [by?.value(a) ?? 0, by?.value(b) ?? 0];
    const compared =
      typeof one === 'string'
        ? one.localeCompare(String(other), 'fr', { numeric: true })
        : one - Number(other);
    return view.down ? -compared : compared;
  };
  ranks.sort(order);
  return {
    caption: `Chaque groupement, sous le cahier puis sous chaque jeu : ${shownAmounts.find(({ id }) => id === view.amount)?.nom ?? ''}`,
    head: columns.map(({ nom }) => nom),
    rows: ranks.map((rank) => columns.map(({ cell }) => cell(rank))),
    file: async () => (await import('./taken-tables.ts')).takenGroupements(study, ranks),
  };
}
