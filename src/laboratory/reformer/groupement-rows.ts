import { formatNumber, formatValue } from '../../french/numbers.ts';
import type { GroupementFacts } from '../../scenario/reform/judgement.ts';
import type { ReformStudy } from '../../scenario/reform/study.ts';
import { shownEuros } from './tables.ts';

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
  readonly text: (rank: number) => string;
}

function columnsOf({ groupements, reference, sets }: ReformStudy, { amount }: View): readonly Column[] {
  const facts = (rank: number) => groupements[rank] as GroupementFacts;
  const perPatient = (text: string): string =>
    formatValue(text, '€', { minimumFractionDigits: 2, maximumFractionDigits: 2, signed: true });
  return [
    { nom: 'Groupement', value: (rank) => facts(rank).nom, text: (rank) => facts(rank).nom },
    {
      nom: 'Vague',
      value: (rank) => facts(rank).premiereAnnee,
      text: (rank) => String(facts(rank).premiereAnnee),
    },
    {
      nom: 'Patients',
      value: (rank) => facts(rank).patients,
      text: (rank) => formatNumber(String(facts(rank).patients)),
    },
    {
      nom: reference.nom,
      value: (rank) => Number(reference.totals[rank]),
      text: (rank) => shownEuros(reference.totals[rank] ?? '0'),
    },
    ...sets.map(
      ({ nom, groupements: own }): Column => ({
        nom,
        value: (rank) => Number(own[rank]?.[amount]),
        text: (rank) => {
          const text = own[rank]?.[amount] ?? '0';
          return amount === 'parPatient' ? perPatient(text) : shownEuros(text, amount === 'difference');
        },
      }),
    ),
  ];
}

export interface GroupementTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The lines of a view. */
export function groupementRows(study: ReformStudy, view: View): GroupementTable {
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
  return {
    head: columns.map(({ nom }) => nom),
    rows: ranks.sort(order).map((rank) => columns.map(({ text }) => text(rank))),
  };
}
