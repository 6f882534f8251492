import type { Scenario } from '../format/scenario.ts';
import { trendStart } from '../format/trend.ts';
import { columnEngine, columnsOf, tableOf } from '../run/column-engine.ts';
import { timeline } from '../run/timeline.ts';

/** What each groupement spends per patient in each of its years, the base year first; € by rank in the scenario. */
export type Spending = readonly (readonly number[])[];

/** Rows of one run: as many cases at once as have no more of them. */
const MOST_ROWS = 20_000;

type Columns = Readonly<Record<string, Float64Array>>;

type Paid = (cases: readonly Spending[]) => number[];

const prepared = new WeakMap<Scenario, Paid>();

/**
 * All that a portfolio is paid, credits included, for each of some cases, by the columns reader. Prepared once for a
 * scenario: the columns are its own, as often as cases are looked at together, each a group of its own; what is spent
 * alone is written over.
 */
export function paidInDoubles(scenario: Scenario): Paid {
  const known = prepared.get(scenario) ?? prepare(scenario);
  prepared.set(scenario, known);
  return known;
}

function prepare(scenario: Scenario): Paid {
  const { edition } = scenario;
  const { total, soldeAvance } = edition.rules;
  const asked = [soldeAvance, total];
  const program = columnsOf(edition);
  const { credits, years } = timeline(
    scenario,
    columnEngine(program, () => {}),
    asked,
  );
  const starts = scenario.groupements.map(({ annees: [base] }) => base?.annee ?? 0);
  const most = Math.max(1, Math.floor(MOST_ROWS / scenario.groupements.length));
  const own = years.map(({ annee, groupements, rows, parameters }) => ({
    groupements,
    parameters,
    inputs: tableOf(rows).inputs,
    /** Of each row, its rank among the groupement's years. */
    now: groupements.map((rank) => annee - (starts[rank] ?? 0)),
  }));
  const columnsFor = (together: number) =>
    own.map(({ inputs, ...year }) => ({
      ...year,
      columns: repeated(inputs, together),
      groups: Uint32Array.from({ length: together * year.now.length }, (_, row) =>
        Math.floor(row / year.now.length),
      ),
    }));
  /** Columns for as many cases as have been asked at once. */
  let ready = { together: 1, years: columnsFor(1) };

  const some = (cases: readonly Spending[]): number[] => {
    if (cases.length > ready.together) ready = { together: cases.length, years: columnsFor(cases.length) };
    const paid = cases.map(() => [...credits]);
    const balances = cases.map(() => credits.map(() => 0));
    for (const { groupements, parameters, columns, groups, now } of ready.years) {
      const length = cases.length * groupements.length;
      const inputs = Object.fromEntries(
        Object.entries(columns).map(([id, column]) => [id, column.subarray(0, length)]),
      ) as Record<keyof typeof columns, Float64Array>;
      /** Does something of each row: of a groupement, under a spending. */
      const each = (act: (place: number, rank: number, at: number, year: number) => void): void =>
        cases.forEach((_, place) => {
          groupements.forEach((rank, row) => {
            act(place, rank, place * groupements.length + row, now[row] ?? 0);
          });
        });
      each((place, rank, at, year) => {
        const own = cases[place]?.[rank] ?? [];
        inputs.depenseReelle[at] = own[year] ?? Number.NaN;
        inputs.depenseReellePrecedente[at] = own[year - 1] ?? Number.NaN;
        inputs.depenseReelleDepart[at] = own[trendStart(year)] ?? Number.NaN;
        inputs.soldePrecedent[at] = balances[place]?.[rank] ?? Number.NaN;
        inputs.totalPrecedent[at] = paid[place]?.[rank] ?? Number.NaN;
      });
      const table = {
        length,
        inputs,
        parameters,
        groups: groups.subarray(0, length),
        groupCount: cases.length,
      };
      const found = program.run(table, asked);
      each((place, rank, at) => {
        (balances[place] as number[])[rank] = found[soldeAvance.id]?.[at] ?? Number.NaN;
        (paid[place] as number[])[rank] = found[total.id]?.[at] ?? Number.NaN;
      });
    }
    return paid.map((amounts) => amounts.reduce((sum, amount) => sum + amount, 0));
  };

  return (cases) => {
    const found: number[] = [];
    for (let from = 0; from < cases.length; from += most) found.push(...some(cases.slice(from, from + most)));
    return found;
  };
}

/** The same columns, one after another. */
function repeated<C extends Columns>(columns: C, times: number): C {
  const entries = Object.entries(columns).map(([id, column]) => {
    const long = new Float64Array(times * column.length);
    for (let time = 0; time < times; time++) long.set(column, time * column.length);
    return [id, long];
  });
  return Object.fromEntries(entries) as C;
}
