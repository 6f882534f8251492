/**
 * `npm run test:spark [-- --patients 1000000 --portfolios 4]`: runs the scripts of `ipep sql` in Spark, two executors, on the worked
 * examples, on invented portfolios and on patients generated in place, and holds what they give to the exact readers, to
 * 1e-9. DuckDB runs the same on the same files; what both take is told in processor seconds, all threads together. The whole
 * run, without options, writes what /mesures/ and /donnees/ show, content/cluster/spark.json; a part of it changes nothing.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { version as duckDbVersion } from '@duckdb/node-api';
import { readSums } from '../../src/population/adjustment/fit-sums.ts';
import { fitFromSums } from '../../src/population/adjustment/model-fit.ts';
import { ajustementScript } from '../../src/population/sql/ajustement-script.ts';
import { patienteleScript } from '../../src/population/sql/patientele-script.ts';
import { inventedPortfolio } from '../../src/scenario/examples/invented-portfolio.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { evaluate } from '../../src/scenario/run/evaluate.ts';
import { rulesScript } from '../../src/scenario/sql/rules-script.ts';
import { examples } from '../scenario/examples.ts';
import { scenarioFrom } from '../scenario/reading.ts';
import { groupementsTable } from '../scenario/sql/groupements-table.ts';
import { type Engine, engineOf } from '../sql-engines.ts';
import { pythonWithSpark, work } from './environment.ts';
import { exactModel, exactPatientele, modelFigures } from './exact-figures.ts';
import { patientsQuery } from './patients.ts';

type Row = Readonly<Record<string, unknown>>;

interface Case {
  readonly name: string;
  readonly table: string;
  readonly parquet: string;
  readonly scripts: readonly string[];
  readonly views: readonly string[];
}

interface Answers {
  readonly executors: number;
  readonly version: string;
  readonly answers: readonly {
    readonly name: string;
    readonly views: Readonly<Record<string, { readonly rows: readonly Row[]; readonly cpu: number }>>;
  }[];
}

/** What was compared, and how far the farthest was: relative, with a floor of 1. */
const seen = { numbers: 0, farthest: 0, faults: [] as string[] };

function compare(where: string, found: unknown, wanted: unknown): void {
  if (wanted === null || typeof wanted === 'string' || found === null || found === undefined) {
    if ((found ?? null) !== wanted) seen.faults.push(`${where}: ${String(found)}, not ${String(wanted)}`);
    return;
  }
  const difference = Math.abs(Number(found) - Number(wanted)) / Math.max(1, Math.abs(Number(wanted)));
  seen.numbers += 1;
  seen.farthest = Math.max(seen.farthest, difference);
  if (!(difference <= 1e-9)) seen.faults.push(`${where}: ${String(found)}, not ${String(wanted)}`);
}

const compareAll = (where: string, found: Row | undefined, wanted: Row): void => {
  for (const [key, value] of Object.entries(wanted)) compare(`${where}, ${key}`, found?.[key], value);
};

/** The rows of results as the view has them, by groupement and year. */
function resultRows(scenario: Scenario): Map<string, Row> {
  const texts = new Set(['groupement']);
  return new Map(
    evaluate(scenario).groupements.flatMap(({ nom, creditsAmorcage, total, annees }) =>
      annees.map((year) => {
        const row = { groupement: nom, ...year, creditsAmorcage, total };
        const numbers = Object.entries(row).map(([key, value]) => [
          key,
          value === null || texts.has(key) ? value : Number(value),
        ]);
        return [`${nom} ${year.annee}`, Object.fromEntries(numbers)] as const;
      }),
    ),
  );
}

async function portfolioCases(
  duckDb: Engine,
  most: number,
): Promise<{ readonly scenario: Scenario; readonly each: Case }[]> {
  const invented = [28, 1000].map((groupements) => ({
    name: `${groupements} groupements`,
    scenario: scenarioFrom(inventedPortfolio({ groupements, seed: 1 })),
  }));
  const cases = [];
  for (const [rank, { name, scenario }] of [...invented, ...examples].slice(0, most).entries()) {
    const parquet = join(work, 'data', `groupements-${rank}`);
    mkdirSync(parquet, { recursive: true });
    await duckDb.run('drop table if exists groupements_annees');
    await duckDb.run(groupementsTable(scenario, evaluate(scenario), 'duckdb'));
    await duckDb.run(`copy groupements_annees to '${join(parquet, 'part.parquet')}' (format parquet)`);
    const scripts = [rulesScript(scenario, 'spark')];
    cases.push({
      scenario,
      each: { name, table: 'groupements_annees', parquet, scripts, views: ['resultats'] },
    });
  }
  return cases;
}

const views = ['patientele', 'ajustement'] as const;

/** One size: its files, what the exact readers say, what DuckDB takes. */
async function measured(duckDb: Engine, patients: number) {
  const folder = join(work, 'data', `patients-${patients}`);
  mkdirSync(folder, { recursive: true });
  const [parquet, csv] = [join(folder, 'part.parquet'), join(work, 'data', 'patients.csv')];
  console.log(`${patients} patients: files, the exact reader, DuckDB…`);
  await duckDb.run(
    `copy (${patientsQuery(patients)}) to '${parquet}' (format parquet, row_group_size 200000)`,
  );
  await duckDb.run(`copy (select * exclude (id) from '${parquet}') to '${csv}' (header, delimiter ';')`);
  const exact = { patientele: await exactPatientele(csv), ajustement: await exactModel(csv) };
  rmSync(csv);
  await duckDb.run(`create or replace view patients as select * from '${parquet}'`);
  await duckDb.run(patienteleScript('duckdb'));
  await duckDb.run(ajustementScript('duckdb'));
  const found = { patientele: {} as Row, ajustement: {} as Row };
  const seconds = { patientele: 0, ajustement: 0 };
  for (const view of views) {
    const before = process.cpuUsage();
    [found[view] = {}] = await duckDb.rows(`select * from ${view}`);
    const { user, system } = process.cpuUsage(before);
    seconds[view] = (user + system) / 1e6;
  }
  const each: Case = {
    name: `${patients} patients`,
    table: 'patients',
    parquet: folder,
    scripts: [patienteleScript('spark'), ajustementScript('spark')],
    views,
  };
  return { patients, bytes: statSync(parquet).size, exact, found, seconds, each };
}

function comparePatients(
  where: string,
  exact: Awaited<ReturnType<typeof measured>>['exact'],
  found: { readonly patientele: Row; readonly ajustement: Row },
): void {
  compareAll(`${where}, patientele`, found.patientele, exact.patientele);
  const plain = Object.fromEntries(
    Object.entries(found.ajustement).map(([key, value]) => [
      key,
      typeof value === 'bigint' ? Number(value) : value,
    ]),
  );
  const read = readSums(plain);
  const fitted = read.ok ? fitFromSums(read.sums) : undefined;
  if (!fitted?.ok) seen.faults.push(`${where}: no model from the sums`);
  else compareAll(`${where}, ajustement`, modelFigures(fitted.ajustement), exact.ajustement);
}

/** What the site shows. */
const PUBLISHED = 'content/cluster/spark.json';

const rounded = (seconds: number): number => Number(seconds.toPrecision(3));

async function main(): Promise<void> {
  const { values } = parseArgs({
    args: argv.slice(2),
    options: { patients: { type: 'string' }, portfolios: { type: 'string' } },
  });
  const isWhole = Object.keys(values).length === 0;
  const most = Number(values.patients ?? 1e7);
  const sizes = [1e4, 1e5, 1e6, 1e7].filter((size) => size < most).concat(most);
  const python = pythonWithSpark();
  rmSync(join(work, 'warehouse'), { recursive: true, force: true });
  const duckDb = await engineOf('duckdb');
  await duckDb.run(`set threads = ${availableParallelism()}`);
  const portfolios = await portfolioCases(duckDb, Number(values.portfolios ?? Number.POSITIVE_INFINITY));
  const measures = [];
  for (const size of sizes) measures.push(await measured(duckDb, size));

  const [plan, out] = [join(work, 'plan.json'), join(work, 'answers.json')];
  writeFileSync(plan, JSON.stringify([...measures, ...portfolios].map(({ each }) => each)));
  console.log('Spark…');
  execFileSync(python, ['test/spark/session.py', plan, out, work], {
    stdio: ['ignore', 'inherit', 'ignore'],
    env: { ...process.env, PYSPARK_PYTHON: python },
  });
  const { executors, version, answers }: Answers = JSON.parse(readFileSync(out, 'utf8'));
  const answerOf = ({ each }: { readonly each: Case }) =>
    answers.find(({ name }) => name === each.name)?.views ?? {};
  for (const portfolio of portfolios) {
    const rows = answerOf(portfolio)['resultats']?.rows ?? [];
    const wanted = resultRows(portfolio.scenario);
    if (rows.length !== wanted.size)
      seen.faults.push(`${portfolio.each.name}: ${rows.length} rows, not ${wanted.size}`);
    for (const row of rows)
      compareAll(portfolio.each.name, row, wanted.get(`${row['groupement']} ${row['annee']}`) ?? {});
  }
  const points = measures.map((measure) => {
    const { patients, bytes, exact, found, seconds, each } = measure;
    const spark = answerOf(measure);
    comparePatients(`DuckDB, ${each.name}`, exact, found);
    comparePatients(`Spark, ${each.name}`, exact, {
      patientele: spark['patientele']?.rows[0] ?? {},
      ajustement: spark['ajustement']?.rows[0] ?? {},
    });
    const times = (of: (view: (typeof views)[number]) => number | undefined) =>
      Object.fromEntries(views.map((view) => [view, rounded(of(view) ?? Number.NaN)]));
    return {
      patients,
      octets: bytes,
      duckdb: times((view) => seconds[view]),
      spark: times((view) => spark[view]?.cpu),
    };
  });
  for (const { patients, duckdb, spark } of points)
    console.log(
      String(patients).padStart(9),
      'DuckDB',
      JSON.stringify(duckdb),
      'Spark',
      JSON.stringify(spark),
    );
  const { numbers, farthest, faults } = seen;
  console.log(
    `${executors} executors; ${numbers} numbers compared, the farthest ${farthest.toExponential(1)} away; ${faults.length} faults`,
  );
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
  if (faults.length > 0 || executors !== 2) exit(1);
  const [cpu] = cpus();
  const measure = {
    date: new Date().toISOString().slice(0, 10),
    machine: {
      processeur: cpu?.model.trim() ?? '',
      coeurs: availableParallelism(),
      duckdb: duckDbVersion().replace(/^v/, ''),
      spark: version,
    },
    executeurs: executors,
    portefeuilles: portfolios.length,
    nombres: numbers,
    ecart: Number(farthest.toExponential(1)),
    points,
  };
  if (isWhole) writeFileSync(PUBLISHED, `${JSON.stringify(measure, null, 2)}\n`);
  else console.log(`A part of the run: ${PUBLISHED} stays as it is.`);
  // DuckDB's threads keep the process up.
  exit(0);
}

await main();
