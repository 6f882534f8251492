import { run } from '../../../src/cli/run.ts';
import { portfolioLines, scenarioLines } from './lines.ts';

export const LINES = 10_000;
export const PORTFOLIOS = 1000;
export const GROUPEMENTS = 28;

/** What the issue bounds: as times of parsing and writing the same lines, and of the exact reader before; milliseconds. */
export const bounds = { colonnes: 4, exact: 0.7, portefeuille: 1 } as const;

/**
 * The exact reader on these lines before streams were read by blocks (commit 8d37eb4a), as times of parsing and writing them,
 * on the machine of November 2026.
 */
export const EXACT_BEFORE = 45;

/** User seconds: of all the threads of the process, whatever else the machine does. */
export interface StreamMeasures {
  readonly json: number;
  readonly colonnes: number;
  readonly exact: number;
  /** Of all the portfolios, by the columns reader. */
  readonly portefeuilles: number;
}

/** Bytes that a file is read by. */
const CHUNK = 524_288;

async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += CHUNK) yield bytes.subarray(from, from + CHUNK);
}

/** `calculer` on lines that are in memory; throws if one of them is refused. */
async function calculer(bytes: Uint8Array, reader: string): Promise<number> {
  let written = 0;
  const code = await run(['calculer', '-', '--lecteur', reader], {
    stdin: chunks(bytes),
    out: async (piece) => {
      written += piece.length;
    },
    err: async (text) => {
      throw new Error(text);
    },
  });
  if (code !== 0) throw new Error(`exit code ${code}`);
  return written;
}

function parsedAndWritten(lines: readonly string[]): number {
  let written = 0;
  for (const line of lines) written += JSON.stringify(JSON.parse(line)).length;
  return written;
}

async function userSeconds(act: () => number | Promise<number>): Promise<number> {
  const before = process.cpuUsage();
  if ((await act()) === 0) throw new Error('nothing was written');
  return process.cpuUsage(before).user / 1e6;
}

/** The least of some runs: what else the machine does only adds to the others. */
async function least(runs: number, act: () => number | Promise<number>): Promise<number> {
  const times: number[] = [];
  while (times.length < runs) times.push(await userSeconds(act));
  return Math.min(...times);
}

export async function streamMeasures(): Promise<StreamMeasures> {
  const lines = scenarioLines(LINES);
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const portfolios = new TextEncoder().encode(portfolioLines(PORTFOLIOS, GROUPEMENTS).join('\n'));
  return {
    json: await least(5, () => parsedAndWritten(lines)),
    colonnes: await least(5, () => calculer(bytes, 'colonnes')),
    exact: await least(3, () => calculer(bytes, 'exact')),
    portefeuilles: await least(3, () => calculer(portfolios, 'colonnes')),
  };
}
