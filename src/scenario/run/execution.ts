import type { Decimal } from 'decimal.js';
import { rules } from '../../cahier/edition-2019/rules/all-rules.ts';
import type { ExactTable } from '../../formula/read/exact.ts';
import type { Scenario } from '../format/scenario.ts';
import { exactEngine } from './engine.ts';
import { type Timeline, timeline } from './timeline.ts';

export type Execution = Timeline<Decimal, ExactTable>;

/** What a groupement is paid in one year, in €, decimal text. */
interface Paiement {
  readonly annee: number;
  readonly montant: string;
}

/** All that a groupement is paid: the credits in the first year, then a payment each year. */
export interface Compte {
  readonly total: string;
  readonly annees: readonly Paiement[];
}

/** A results year of one groupement: where to ask for its values. */
export interface AnneeExecutee {
  readonly annee: number;
  readonly table: ExactTable;
  readonly row: number;
}

export function executer(scenario: Scenario): Execution {
  return timeline(scenario, exactEngine);
}

/** The results years of the groupement of a rank, in order of time. */
export function anneesDe(execution: Execution, rang: number): readonly AnneeExecutee[] {
  return execution.years.flatMap(({ annee, table, groupements }) => {
    const row = groupements.indexOf(rang);
    return row < 0 ? [] : [{ annee, table, row }];
  });
}

/** The payments of one groupement of a scenario, without its other results. */
export function compter(scenario: Scenario, rang: number, execution = executer(scenario)): Compte {
  const { text } = exactEngine;
  const credits = execution.credits[rang];
  const groupement = scenario.groupements[rang];
  if (credits === undefined || groupement === undefined) throw new RangeError(`no groupement ${rang}`);
  const annees = anneesDe(execution, rang);
  const last = annees.at(-1);
  return {
    total: text(last === undefined ? credits : last.table.value(rules.total, last.row)),
    annees: [
      { annee: groupement.premiereAnnee, montant: text(credits) },
      ...annees.map(({ table, row }) => ({
        annee: table.value(rules.anneeVersement, row).toNumber(),
        montant: text(table.value(rules.versement, row)),
      })),
    ],
  };
}
