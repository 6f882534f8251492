import type { Scenario } from '../format/scenario.ts';
import { columnEngine, columnsOf, tableOf } from '../run/column-engine.ts';
import { TREND_YEARS, timeline } from '../run/timeline.ts';

/** What each groupement spends per patient in each of its years, the base year first; € by rank in the scenario. */
export type Spending = readonly (readonly number[])[];

/**
 * All that a portfolio is paid, credits included, by the columns reader: prepared once, then asked for as many spendings as
 * one likes, which alone change. Columns are written over in place, since a curve asks hundreds of times.
 */
export function paidInDoubles(scenario: Scenario): (spending: Spending) => number {
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
  const prepared = years.map(({ annee, groupements, rows, parameters }) => ({
    groupements,
    table: { ...tableOf(rows), parameters },
    /** Of each row, its rank among the groupement's years: that of the year, of the one before, of the start of a trend. */
    now: groupements.map((rank) => annee - (starts[rank] ?? 0)),
  }));
  return (spending) => {
    const paid = [...credits];
    const balances = credits.map(() => 0);
    for (const { groupements, table, now } of prepared) {
      const { inputs } = table;
      groupements.forEach((rank, row) => {
        const own = spending[rank] ?? [];
        const year = now[row] ?? 0;
        inputs.depenseReelle[row] = own[year] ?? Number.NaN;
        inputs.depenseReellePrecedente[row] = own[year - 1] ?? Number.NaN;
        inputs.depenseReelleDepart[row] = own[Math.max(year - TREND_YEARS, 0)] ?? Number.NaN;
        inputs.soldePrecedent[row] = balances[rank] ?? 0;
        inputs.totalPrecedent[row] = paid[rank] ?? 0;
      });
      const found = program.run(table, asked);
      groupements.forEach((rank, row) => {
        balances[rank] = found[soldeAvance.id]?.[row] ?? Number.NaN;
        paid[rank] = found[total.id]?.[row] ?? Number.NaN;
      });
    }
    return paid.reduce((sum, each) => sum + each, 0);
  };
}
