import type { Decimal } from 'decimal.js';
import type { NamedId } from '../../cahier/edition.ts';
import type { ExactTable } from '../../formula/read/exact.ts';
import type { Scenario } from '../format/scenario.ts';
import { exactEngine } from './engine.ts';
import { type Timeline, timeline } from './timeline.ts';

export type Execution = Timeline<Decimal, ExactTable>;

/** What a groupement is paid in one year, in €, decimal text. */
interface Payment {
  readonly annee: number;
  readonly montant: string;
}

/** All that a groupement is paid: the credits in the first year, then a payment each year. */
export interface Tally {
  readonly total: string;
  readonly annees: readonly Payment[];
}

/** A results year of one groupement: where to ask for its values. */
export interface ExecutedYear {
  readonly annee: number;
  readonly table: ExactTable;
  readonly row: number;
  /** The value of whatever has a name in that year. */
  readonly value: (id: NamedId) => Decimal;
}

export function executer(scenario: Scenario): Execution {
  return timeline(scenario, exactEngine);
}

/** The results years of the groupement of a rank, in order of time. */
export function yearsFor(execution: Execution, rank: number): readonly ExecutedYear[] {
  const { edition, years } = execution;
  return years.flatMap((year) => {
    const row = year.groupements.indexOf(rank);
    return row < 0 ? [] : [executedRow(edition, year, row)];
  });
}

/** A row of a year, ready to be asked. */
export function executedRow(
  { nodes }: Execution['edition'],
  { annee, table }: Execution['years'][number],
  row: number,
): ExecutedYear {
  return { annee, table, row, value: (id) => table.value(nodes[id], row) };
}

/** The payments of one groupement of a scenario, without its other results. */
export function count(scenario: Scenario, rank: number, execution = executer(scenario)): Tally {
  const { text } = exactEngine;
  const credits = execution.credits[rank];
  const groupement = scenario.groupements[rank];
  if (credits === undefined || groupement === undefined) throw new RangeError(`no groupement ${rank}`);
  const annees = yearsFor(execution, rank);
  const last = annees.at(-1);
  return {
    total: text(last?.value('total') ?? credits),
    annees: [
      { annee: groupement.premiereAnnee, montant: text(credits) },
      ...annees.map(({ value }) => ({
        annee: value('anneeVersement').toNumber(),
        montant: text(value('versement')),
      })),
    ],
  };
}
