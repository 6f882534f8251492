/**
 * `npm run bench`: the phase-3 chain in our two readers, beside the same formulas written by hand, and beside
 * Publicodes and HyperFormula for orientation; then the files of a group, answers and patients, what chance alone pays,
 * what separates two portfolios, what each rule of a reform does, the map of incentives, and streams of scenarios. Ratios are what counts: times
 * depend on the machine.
 */
import { cpus } from 'node:os';
import { argv } from 'node:process';
import { edition } from '../../src/cahier/edition.ts';
import { columns } from '../../src/formula/read/columns.ts';
import { exact } from '../../src/formula/read/exact.ts';
import { trace } from '../../src/formula/trace.ts';
import { columnsOf } from '../../src/scenario/run/column-engine.ts';
import { exactEngine } from '../../src/scenario/run/engine.ts';
import { fitMeasures } from './adjustment.ts';
import {
  type ChainRow,
  chain,
  chainChoices,
  chainInputs,
  chainParameters,
  chainRows,
  double,
  mapValues,
} from './chain.ts';
import { chanceMeasures } from './chance.ts';
import { comparisonMeasures } from './comparison.ts';
import { passes } from './generated-chain.ts';
import { mapMeasures } from './incentive-map.ts';
import { type Measure, measure } from './measure.ts';
import { patientsHeap, patientsMeasures } from './patients.ts';
import { questionnaireMeasures } from './questionnaire.ts';
import { MIXTURES, reformMeasures, WORKERS } from './reform.ts';
import { type Columns, straightColumns } from './straight-columns.ts';
import { straightDecimal } from './straight-decimal.ts';
import { streamMeasures } from './stream/measures.ts';
import { tellStream } from './stream/run.ts';
import { workerMeasures } from './worker.ts';

const cahierColumns = columnsOf(edition('2019'));

const LAST = 'interessementPlafonne';
/** In milliseconds: a map is repainted within 100 once its page has asked for it. */
const MAP_TARGET = 60;
const [COLUMNS_TARGET, EXACT_TARGET, WORKER_TARGET, CHANCE_TARGET, REFORM_TARGET] = [1.5, 4, 3, 3, 1.3];
/** In milliseconds: why eight rules change what 28 groupements are paid. */
const REFORM_TIME = 2000;

const asColumns = (rows: readonly ChainRow[]): Columns =>
  Object.fromEntries(
    chainInputs.map((id) => [id, Float64Array.from(rows, (row) => Number(row[id]))]),
  ) as Columns;

function exactMeasures(rows: readonly ChainRow[]): Promise<Measure[]> {
  const parameters = mapValues(chainParameters, exactEngine.number);
  const inputs = rows.map((row) => mapValues(row, exactEngine.number));
  const choices = mapValues(chainChoices, exactEngine.number);
  const tableRows = inputs.map((each) => ({ inputs: { ...each, ...choices }, group: 0 }));
  const program = exact(chain);
  return measure(
    [
      {
        name: 'decimal.js, written straight',
        rows: rows.length,
        run: () => inputs.map((row) => straightDecimal(row, parameters)),
      },
      {
        name: 'exact, with trace',
        rows: rows.length,
        run: () => {
          const table = program.run(parameters, tableRows);
          return tableRows.map((_, row) => chain.map((rule) => trace(table, rule, row)).at(-1)?.value);
        },
      },
    ],
    15,
  );
}

function columnMeasures(rows: number): Promise<Measure[]> {
  const parameters = mapValues(chainParameters, double);
  // The rows themselves are dropped: a million objects in memory would make every collection of garbage long.
  const inputs = asColumns(chainRows(rows));
  const table = { length: rows, inputs: { ...inputs, ...mapValues(chainChoices, Number) }, parameters };
  const program = columns(chain, passes);
  return measure(
    [
      { name: 'Float64Array, written by hand', rows, run: () => straightColumns(inputs, parameters) },
      {
        name: 'columns',
        rows,
        run: () => program.run(table),
      },
      { name: '… of the whole cahier, 8 asked', rows, run: () => cahierColumns.run(table, chain) },
    ],
    15,
    10,
  );
}

/** Loaded last: what these hold in memory would slow the collections of garbage of the measures before. */
async function otherMeasures(rows: readonly ChainRow[]): Promise<Measure[]> {
  const { publicodesRunner } = await import('./publicodes.ts');
  const { hyperFormula } = await import('./hyperformula.ts');
  const publicodes = publicodesRunner();
  checkAgreement(rows, [publicodes(rows), hyperFormula(rows)]);
  return measure(
    [
      { name: 'Publicodes', rows: rows.length, run: () => publicodes(rows) },
      { name: 'HyperFormula', rows: rows.length, run: () => hyperFormula(rows) },
    ],
    5,
    1,
  );
}

/** Every contender must give the same amounts before its time means anything. */
function checkAgreement(rows: readonly ChainRow[], contenders: readonly ArrayLike<number>[]): void {
  const parameters = mapValues(chainParameters, exactEngine.number);
  rows.forEach((row, i) => {
    const wanted = straightDecimal(mapValues(row, exactEngine.number), parameters).toNumber();
    for (const { [i]: found = Number.NaN } of contenders)
      if (!(Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted))))
        throw new Error(`row ${i}: ${wanted} expected, ${found} found`);
  });
}

/** The last column of both columnar contenders, and that of the exact reader. */
function ourResults(rows: readonly ChainRow[]): ArrayLike<number>[] {
  const [inputs, parameters] = [asColumns(rows), mapValues(chainParameters, double)];
  const given = { ...inputs, ...mapValues(chainChoices, Number) };
  const table = { length: rows.length, inputs: given, parameters };
  const columnar = columns(chain, passes).run(table)[LAST];
  const ofCahier = cahierColumns.run(table, chain)[LAST];
  const byHand = straightColumns(inputs, parameters).at(-1);
  const tableRows = rows.map((row) => ({
    inputs: mapValues({ ...row, ...chainChoices }, exactEngine.number),
    group: 0,
  }));
  const exactTable = exact(chain).run(mapValues(chainParameters, exactEngine.number), tableRows);
  const last = chain.at(-1) as (typeof chain)[number];
  return [
    columnar ?? [],
    ofCahier ?? [],
    byHand ?? [],
    rows.map((_, row) => exactTable.value(last, row).toNumber()),
  ];
}

function line({ name, microsecondsPerRow }: Measure, reference: Measure, target?: number): string {
  const ratio = microsecondsPerRow / reference.microsecondsPerRow;
  const verdict = target === undefined ? '' : `≤ ${target} ${ratio <= target ? 'held' : 'MISSED'}`;
  const time = microsecondsPerRow < 100 ? microsecondsPerRow.toPrecision(3) : microsecondsPerRow.toFixed(0);
  return `${name.padEnd(32)}${time.padStart(10)} µs/row ${`× ${ratio.toFixed(2)}`.padStart(12)}   ${verdict}`;
}

async function report(): Promise<void> {
  const sample = chainRows(300);
  checkAgreement(sample, ourResults(sample));
  const [cpu] = cpus();
  console.log(`${cpu?.model.trim() ?? 'unknown processor'} · Node ${process.version}`);
  console.log('The phase-3 chain: écart, évolution, montant, gains, modulation, brut, plafond, plafonné\n');
  const [loop, columnar, whole] = (await columnMeasures(1_000_000)) as [Measure, Measure, Measure];
  console.log(`${line(loop, loop)}\n${line(columnar, loop, COLUMNS_TARGET)}\n${line(whole, loop)}\n`);
  const [decimal, ours] = (await exactMeasures(chainRows(2000))) as [Measure, Measure];
  console.log(`${line(decimal, decimal)}\n${line(ours, decimal, EXACT_TARGET)}\n`);
  console.log('The answers of 100 000 patients:');
  const [plain, score, papaparse, file] = (await questionnaireMeasures(100_000)) as [
    Measure,
    Measure,
    Measure,
    Measure,
  ];
  console.log(`${line(plain, plain)}\n${line(score, plain)}`);
  console.log(`${line(papaparse, papaparse)}\n${line(file, papaparse)}`);
  console.log(`${line({ ...file, name: '… against the plain loop' }, plain)}\n`);
  await reportPatients();
  await reportFiles();
  await reportFit();
  await reportWorker();
  await reportChance();
  await reportComparison();
  await reportReform();
  await reportMap();
  tellStream(await streamMeasures());
  await reportOthers(sample, [columnar, ours]);
}

async function reportWorker(): Promise<void> {
  console.log('A scenario of 28 groupements over five years, 140 results:');
  const [bare, worker] = (await workerMeasures()) as [Measure, Measure];
  console.log(`${line(bare, bare)}\n${line(worker, bare, WORKER_TARGET)}\n`);
}

async function reportChance(): Promise<void> {
  console.log('Chance, four sizes × 20 000 draws × five years:');
  const [loop, hasard] = (await chanceMeasures()) as [Measure, Measure];
  console.log(`${line(loop, loop)}\n${line(hasard, loop, CHANCE_TARGET)}\n`);
}

async function reportComparison(): Promise<void> {
  console.log('Two portfolios of 100 groupements, of which three things differ:');
  const [both, comparison] = (await comparisonMeasures()) as [Measure, Measure];
  console.log(`${line(both, both)}\n${line(comparison, both)}\n`);
}

async function reportMap(): Promise<void> {
  console.log('What each écart and évolution of a year pays, 200 × 200 places:');
  const [loop, places, map] = (await mapMeasures()) as [Measure, Measure, Measure];
  console.log(`${line(loop, loop)}\n${line(places, loop)}\n${line(map, loop)}`);
  console.log(`${inAll(map, 40_000, MAP_TARGET)}\n`);
}

/** A whole run, where what counts is how long a reader waits. */
function inAll({ microsecondsPerRow }: Measure, rows: number, target: number): string {
  const milliseconds = (microsecondsPerRow * rows) / 1000;
  const verdict = milliseconds <= target ? 'held' : 'MISSED';
  return `${'… in all'.padEnd(32)}${milliseconds.toFixed(0).padStart(10)} ms   ≤ ${target} ${verdict}`;
}

async function reportReform(): Promise<void> {
  console.log(`Eight changed rules on 28 groupements, ${MIXTURES} mixtures, by one worker, then shared out:`);
  const [bare, told, shared] = (await reformMeasures()) as [Measure, Measure, Measure];
  console.log(
    `${line(bare, bare)}\n${line(told, bare, REFORM_TARGET)}\n${line(shared, bare, REFORM_TARGET / WORKERS)}\n${inAll(told, MIXTURES, REFORM_TIME)}\n`,
  );
}

async function reportOthers(sample: readonly ChainRow[], ours: readonly Measure[]): Promise<void> {
  const others = await otherMeasures(sample);
  for (const own of ours) {
    console.log(`For orientation, in doubles, against « ${own.name} »:`);
    for (const other of others) console.log(line(other, own));
  }
}

async function reportPatients(): Promise<void> {
  console.log('A table of 1 000 000 patients:');
  const [papaparse, file] = (await patientsMeasures(1_000_000)) as [Measure, Measure];
  console.log(`${line(papaparse, papaparse)}\n${line(file, papaparse, 3)}`);
  const heap = await patientsHeap(1_000_000);
  const verdict = heap <= 400 ? 'held' : 'MISSED';
  console.log(
    `${'… heap of its worker, at most'.padEnd(32)}${heap.toFixed(0).padStart(10)} MB   ≤ 400 ${verdict}\n`,
  );
}

async function reportFiles(): Promise<void> {
  const { fileMeasures, sayFiles } = await import('./files/run.ts');
  console.log('A file of 100 000 patients, from its bytes to its figures, the start of DuckDB included:');
  sayFiles(await fileMeasures(100_000, 3));
  console.log('');
}

async function reportFit(): Promise<void> {
  console.log('A fit of 100 000 patients on 24 columns:');
  const [plain, fit, library] = (await fitMeasures(100_000)) as [Measure, Measure, Measure];
  console.log(`${line(plain, plain)}\n${line(fit, plain, 2)}\n${line(library, plain)}\n`);
}

if (argv.includes('--scale')) await (await import('./scale/run.ts')).reportScale();
else if (argv.includes('--files')) await (await import('./files/run.ts')).reportFiles();
else if (argv.includes('--laboratory')) await (await import('./laboratory/run.ts')).reportLaboratory();
else if (argv.includes('--stream')) await (await import('./stream/run.ts')).reportStream();
else await report();
