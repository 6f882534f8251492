import type { Decimal } from 'decimal.js';
import type { RowValueId } from '../../cahier/edition.ts';
import { Exact } from '../../formula/read/exact.ts';
import type { Scenario } from '../format/scenario.ts';
import { exactEngine } from '../run/engine.ts';
import { type Execution, executedRow, executer } from '../run/execution.ts';
import { savingsOf } from './savings.ts';

/** One results year of all the groupements: what they spend and save, and what they are paid for it; €, decimal text. */
interface BalanceYear {
  readonly annee: number;
  readonly depenses: string;
  readonly economieAnnuelle: string;
  readonly economieCumulee: string;
  readonly interessements: string;
  readonly avances: string;
  readonly recuperations: string;
  /** Intéressements and advances, less what is recovered of these. */
  readonly versements: string;
}

/** What a scenario saves and is paid, by results year; the savings of its groupements are signed. */
export interface Balance {
  /** Of all groupements; no results year brings them. */
  readonly credits: string;
  readonly annees: readonly BalanceYear[];
}

const { text } = exactEngine;
const sum = (amounts: readonly Decimal[]): string => text(Exact.sum(0, ...amounts));

/** The savings of a scenario beside its payments. */
export function balance(scenario: Scenario, execution: Execution = executer(scenario)): Balance {
  const savings = scenario.groupements.flatMap(savingsOf);
  return {
    credits: sum(execution.credits),
    annees: execution.years.map((year) => {
      const own = savings.filter(({ annee }) => annee === year.annee);
      const paid = (id: RowValueId): string =>
        sum(year.groupements.map((_, row) => executedRow(execution.edition, year, row).value(id)));
      return {
        annee: year.annee,
        depenses: sum(own.map(({ depenses }) => depenses)),
        economieAnnuelle: sum(own.map(({ economieAnnuelle }) => economieAnnuelle)),
        economieCumulee: sum(own.map(({ economieCumulee }) => economieCumulee)),
        interessements: paid('interessement'),
        avances: paid('avance'),
        recuperations: paid('recuperation'),
        versements: paid('versement'),
      };
    }),
  };
}
