import type { Decimal } from 'decimal.js';
import type { NamedId, ValueId } from '../cahier/edition.ts';
import { levelOf, type Rule } from '../formula/node.ts';
import type { ExactTable } from '../formula/read/exact.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { exactEngine } from '../scenario/run/engine.ts';
import { type ExecutedYear, type Execution, executedRow, yearsFor } from '../scenario/run/execution.ts';
import { timeline } from '../scenario/run/timeline.ts';

/** A question with its scenario computed: where values are read. */
export interface ComputedQuestion {
  readonly scenario: Scenario;
  readonly asked: Rule;
  readonly table: ExactTable;
  /** The row of the groupement that is asked, the first of the scenario. */
  readonly row: number;
  /** How many groupements have a row, and how many indicators its own has. */
  readonly rows: number;
  readonly items: number;
  readonly value: (id: NamedId) => Decimal;
  /** The results years of that groupement, up to the one that is asked. */
  readonly years: readonly ExecutedYear[];
}

/** A results year (1 is the first) of the first groupement, under the edition of the scenario. */
export function compute(scenario: Scenario, asks: ValueId, rank: number): ComputedQuestion {
  const run: Execution = timeline(scenario, exactEngine);
  const [year, groupement] = [run.years[rank - 1], scenario.groupements[0]];
  if (year === undefined || groupement === undefined) throw new RangeError(`no results year ${rank}`);
  const qualite = groupement.annees[rank]?.qualite;
  const { table, row, value } = executedRow(run.edition, year, year.groupements.indexOf(0));
  return {
    scenario,
    asked: scenario.edition.nodes[asks],
    table,
    row,
    rows: year.groupements.length,
    items: qualite?.mode === 'indicateurs' ? qualite.socles.length + qualite.carte.length : 0,
    value,
    years: yearsFor(run, 0).slice(0, rank),
  };
}

/** The value that is asked; of an indicator's, that of the first. */
export const askedValue = ({ table, asked, row }: ComputedQuestion): Decimal =>
  table.value(asked, row, levelOf(asked) === 'item' ? 0 : undefined);
