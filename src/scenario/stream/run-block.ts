import type { Edition } from '../../cahier/edition.ts';
import { columnsOf } from '../run/column-engine.ts';
import { resultRules } from '../run/evaluate.ts';
import { hasLostDigits, isSmallSum } from '../run/small-sum.ts';
import { creditsRules } from '../run/timeline.ts';
import type { Block, BlockScenario } from './block.ts';
import { itemColumns, type Rows, rowInputs } from './block-table.ts';
import type { ColumnSettings } from './column-settings.ts';

interface Table {
  readonly inputs: ReturnType<typeof rowInputs>;
  readonly items: ReturnType<typeof itemColumns>;
  readonly parameters: ColumnSettings['parameters'];
}

type Columns = Readonly<Record<string, Float64Array>>;

/** The n-th years of some scenarios together, each counted from the first year of its own. */
export interface Step extends Rows {
  /** The rules, by columns. */
  results: Columns;
}

/** What some scenarios of a block come to. */
export interface BlockRun {
  /** By groupement of the block. */
  readonly credits: Float64Array;
  readonly totals: Float64Array;
  readonly steps: readonly Step[];
  /** Of each year of the block, its row in its step. */
  readonly rows: Int32Array;
  /** The first results year of each scenario that runs. */
  readonly firstYears: readonly number[];
  /** Those of which doubles cannot tell what they depend on. */
  readonly doubtful: readonly boolean[];
}

/** Runs scenarios of a block that share their settings: one table for all their first years, one for the next… */
export function runBlock(
  block: Block,
  scenarios: readonly BlockScenario[],
  settings: ColumnSettings,
): BlockRun {
  const { edition, parameters } = settings;
  const program = columnsOf(edition);
  const { first, steps, rows, firstYears } = stepsOf(block, scenarios);
  const doubtful = scenarios.map(() => false);
  const solde = new Float64Array(block.groupements.length);
  const totals = new Float64Array(block.groupements.length);
  const tableOf = (step: Rows) => ({
    length: step.years.length,
    inputs: rowInputs(block, step, settings, { solde, totals }),
    items: itemColumns(block, step),
    groups: Uint32Array.from(step.scenarios),
    groupCount: scenarios.length,
    parameters,
    onDoubt: (row?: number) => {
      if (row === undefined) doubtful.fill(true);
      else doubtful[step.scenarios[row] as number] = true;
    },
  });
  carry(program.run(tableOf(first), creditsRules(edition)).creditsAmorcage, first, totals);
  const credits = totals.slice();
  for (const step of steps) {
    const table = tableOf(step);
    step.results = program.run(table, resultRules(edition));
    carry(step.results.soldeAvance, step, solde);
    carry(step.results.total, step, totals);
    for (const row of lostScores(table, edition, step.results)) table.onDoubt(row);
  }
  return { credits, totals, steps, rows, firstYears, doubtful };
}

/** What one year leaves to the next. */
function carry(column: Float64Array | undefined, { groupements }: Rows, to: Float64Array): void {
  for (let row = 0; row < groupements.length; row++)
    to[groupements[row] as number] = column?.[row] ?? Number.NaN;
}

/** The rows whose score is a sum of points of which doubles have lost too much. */
function lostScores(table: Table, { rules: { scoreQualite: rule } }: Edition, results: Columns): number[] {
  const { items, inputs, parameters } = table;
  const scores = results[rule.id] as Float64Array;
  const counts = new Uint8Array(scores.length);
  for (const row of items.rows) counts[row] = (counts[row] as number) + 1;
  const lost: number[] = [];
  for (let row = 0; row < scores.length; row++) {
    const [score, count] = [scores[row] as number, counts[row] as number];
    if (!isSmallSum(count, score)) continue;
    const first = items.rows.indexOf(row);
    const indicateurs = Array.from({ length: count }, (_, rank) => at(items.inputs, first + rank));
    if (hasLostDigits(rule, parameters, { inputs: at(inputs, row), indicateurs }, score)) lost.push(row);
  }
  return lost;
}

/** The values of a rank of some columns. */
function at<Id extends string>(
  columns: Readonly<Record<Id, Float64Array>>,
  rank: number,
): Record<Id, number> {
  const values = Object.entries<Float64Array>(columns).map(([id, column]) => [id, column[rank]]);
  return Object.fromEntries(values) as Record<Id, number>;
}

const emptyStep = (): Step => ({ years: [], groupements: [], scenarios: [], results: {} });

/** The rows of each step, in the order of their scenarios and groupements; `first`: the base years, of all groupements. */
function stepsOf({ groupements, ofGroupements, years }: Block, scenarios: readonly BlockScenario[]) {
  const first = emptyStep();
  const steps: Step[] = [];
  const rows = new Int32Array(years.annee.length);
  const firstYears = scenarios.map(({ from, to }) => {
    let least = Number.POSITIVE_INFINITY;
    for (let rank = from; rank < to; rank++)
      least = Math.min(least, ofGroupements.premiereAnnee[rank] as number);
    return least;
  });
  const add = (step: Step, year: number, groupement: number, scenario: number): void => {
    rows[year] = step.years.length;
    step.years.push(year);
    step.groupements.push(groupement);
    step.scenarios.push(scenario);
  };
  for (const [scenario, { from, to }] of scenarios.entries())
    for (let rank = from; rank < to; rank++) {
      const own = groupements[rank] as (typeof groupements)[number];
      add(first, own.from, rank, scenario);
      for (let year = own.from + 1; year < own.to; year++) {
        const place = (years.annee[year] as number) - (firstYears[scenario] as number);
        while (steps.length <= place) steps.push(emptyStep());
        add(steps[place] as Step, year, rank, scenario);
      }
    }
  return { first, steps, rows, firstYears };
}
