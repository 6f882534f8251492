import { count } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';
import { duration } from '../scaling/table.ts';

export const scriptNames = ['patientele', 'ajustement'] as const;

/** Seconds of processor that each script took, all threads together. */
type ScriptSeconds = Readonly<Record<(typeof scriptNames)[number], number>>;

/** What the scripts took on one file of patients, on a machine and on a cluster. */
export interface ScriptCost {
  readonly patients: number;
  /** Bytes of the file. */
  readonly octets: number;
  readonly duckdb: ScriptSeconds;
  readonly spark: ScriptSeconds;
}

/** The lines of the figure, the columns of its table: a script in an engine. */
export const scriptRuns = [
  { engine: 'duckdb', script: 'patientele', nom: 'Patientèle, DuckDB' },
  { engine: 'spark', script: 'patientele', nom: 'Patientèle, Spark' },
  { engine: 'duckdb', script: 'ajustement', nom: 'Sommes, DuckDB' },
  { engine: 'spark', script: 'ajustement', nom: 'Sommes, Spark' },
] as const;

export type ScriptRun = (typeof scriptRuns)[number];

export const secondsOf = (cost: ScriptCost, { engine, script }: ScriptRun): number => cost[engine][script];

export const scriptCostTable = (costs: readonly ScriptCost[]): FigureTable => ({
  caption: 'Temps de processeur des scripts, par nombre de patients',
  head: ['Patients', 'Fichier', ...scriptRuns.map(({ nom }) => nom)],
  rows: costs.map((cost) => [
    count(cost.patients),
    `${count(Math.max(1, Math.round(cost.octets / 1e6)))}\u00a0Mo`,
    ...scriptRuns.map((run) => duration(secondsOf(cost, run))),
  ]),
});
