/** `node child.ts portfolio 100`: one size in a process of its own, so that its memory is its own. Prints a Point. */
import { argv } from 'node:process';
import { runColumns } from './columns.ts';
import { type Point, type Prepared, rounded } from './point.ts';
import { runPortfolio } from './portfolio.ts';

const kinds: Readonly<Record<string, (size: number) => Prepared>> = {
  columns: runColumns,
  portfolio: runPortfolio,
};

/** The most that the process has held so far, in MB. */
const held = (): number => (process.resourceUsage().maxRSS * 1024) / 1e6;

function seconds(run: () => unknown): number {
  const start = performance.now();
  if (run() === undefined) throw new Error('nothing was computed');
  return (performance.now() - start) / 1000;
}

/** The median of a few runs, as many as fit in about two seconds. */
function medianSeconds(run: () => unknown): number {
  const end = performance.now() + 2000;
  const times: number[] = [];
  while (times.length < 3 || (performance.now() < end && times.length < 101)) times.push(seconds(run));
  times.sort((a, b) => a - b);
  return times[times.length >> 1] ?? Number.NaN;
}

const [, , kind = '', size = ''] = argv;
const prepare = kinds[kind];
if (prepare === undefined) throw new RangeError(`no measure is named « ${kind} »`);
const before = held();
const { run, colonnes: columns } = prepare(Number(size));
// One run for the memory: those that follow add what is not collected yet.
run();
const memory = rounded(held() - before);
const point: Point = {
  taille: Number(size),
  secondes: rounded(medianSeconds(run)),
  memoire: memory,
  ...(columns !== undefined && { colonnes: rounded(columns) }),
};
console.log(JSON.stringify(point));
