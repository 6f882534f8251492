import type { Decimal } from 'decimal.js';
import type { RowValueId } from '../../cahier/edition.ts';
import { Exact } from '../../formula/read/exact.ts';
import { type ExecutedYear, executedRow, executer } from '../run/execution.ts';
import { type SavingPlan, withSaving } from './saved-scenario.ts';

/** Values of a results year, from which one reads whether a limit moves. */
const watched = [
  'depenseReelle',
  'evolution',
  'interessementBrut',
  'plafond',
  'interessementPlafonne',
  'facteurEnveloppe',
  'interessement',
  'recuperation',
] as const;

/** One results year of the groupement, from the year of the saving on. */
export interface ObservedYear {
  readonly annee: number;
  readonly phase: number;
  readonly values: Readonly<Record<(typeof watched)[number], Decimal>>;
  /** What a € of écart, and of évolution, weighs in its gains. */
  readonly weights: { readonly ecart: Decimal; readonly evolution: Decimal };
  /**
   * How far the year is from each of its joints, in € of what is compared, signed: under the interval, over it, above an
   * évolution of nought, over the groupement's cap, over the envelope, over the credits, a balance over what may be taken of
   * it. The caps of the other groupements stand last where the envelope is shared with them.
   */
  readonly margins: Margins;
}

export interface Margins {
  readonly below: Decimal;
  readonly above: Decimal;
  readonly evolution: Decimal;
  readonly plafond: Decimal;
  readonly others: readonly Decimal[];
  readonly enveloppe: Decimal;
  readonly credits: Decimal;
  readonly solde: Decimal;
}

/** What a groupement is paid when it has saved so much per patient, and what each of its years then compares. */
export interface Observation {
  /** What is saved, € per patient. */
  readonly at: Decimal;
  /** All that it is paid, credits included, in €. */
  readonly total: Decimal;
  readonly years: readonly ObservedYear[];
}

/** Runs a plan for a saving, with the exact reader. */
export function observe(plan: SavingPlan, at: Decimal): Observation {
  const { rank, annee: first } = plan;
  const execution = executer(withSaving(plan, at));
  const shared = plan.scenario.enveloppe.mode === 'portefeuille';
  const own = execution.years.flatMap((year) => {
    const row = year.groupements.indexOf(rank);
    if (row < 0) return [];
    const rows = year.groupements.map((_, at) => executedRow(execution.edition, year, at));
    return [{ own: rows[row] as ExecutedYear, others: shared ? rows.filter((_, at) => at !== row) : [] }];
  });
  return {
    at,
    total: own.at(-1)?.own.value('total') ?? new Exact(0),
    years: own
      .filter(({ own: { annee } }) => annee >= first)
      .map(({ own: year, others }) => ({
        annee: year.annee,
        phase: year.value('phase').toNumber(),
        values: Object.fromEntries(watched.map((id) => [id, year.value(id)])) as ObservedYear['values'],
        weights: weightsOf(year),
        margins: marginsOf(year, others, shared),
      })),
  };
}

function weightsOf({ value }: ExecutedYear): ObservedYear['weights'] {
  const shared = value('coefficientPartage');
  return {
    ecart: shared.times(value('coefficientEcart')),
    evolution: shared.times(value('coefficientEvolution')),
  };
}

function marginsOf({ value }: ExecutedYear, others: readonly ExecutedYear[], shared: boolean): Margins {
  const over = (one: RowValueId, other: RowValueId): Decimal => value(one).minus(value(other));
  const taken = value('recuperationDuSolde').isZero() ? value('excedent') : value('interessement');
  return {
    below: value('borneBasse').minus(value('depenseReelle')),
    above: value('depenseReelle').minus(value('borneHaute')),
    evolution: value('evolution'),
    plafond: over('interessementBrut', 'plafond'),
    others: others.map((other) => other.value('interessementBrut').minus(other.value('plafond'))),
    enveloppe: shared ? over('demandeTotale', 'enveloppeNationale') : new Exact(0),
    credits: over('interessement', 'creditsAmorcage'),
    solde: value('soldePrecedent').minus(taken),
  };
}
