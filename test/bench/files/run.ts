/**
 * How long `ipep patientele` and `ipep ajuster` take on a table of patients: as a CSV, as a CSV by DuckDB, as a Parquet, by
 * turns. In `npm run bench`, a small one; `-- --files`, a million, for `/mesures/` and `/donnees/`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { version } from '@duckdb/node-api';
import { quantile } from '../measure.ts';
import { patientTables } from './tables.ts';

const OUT = 'content/fichiers/lecture.json';
const commands = ['patientele', 'ajuster'] as const;
const readers = ['csv', 'duckdb', 'parquet'] as const;
type Reader = (typeof readers)[number];

interface Taken {
  /** Processor seconds of ours, all threads together. */
  readonly secondes: number;
  /** The most that the process held, in MB. */
  readonly memoire: number;
}

export interface FileMeasures {
  readonly octets: { readonly csv: number; readonly parquet: number };
  readonly lectures: Readonly<Record<Reader, Readonly<Record<(typeof commands)[number], Taken>>>>;
}

const child = fileURLToPath(new URL('./child.ts', import.meta.url));
const three = (value: number): number => Number(value.toPrecision(3));

/** Medians of some rounds. Fails where two readers do not say the same. */
export async function fileMeasures(patients: number, rounds: number): Promise<FileMeasures> {
  const folder = mkdtempSync(join(tmpdir(), 'ipep-bench-'));
  try {
    const { csv, parquet, bytes } = await patientTables(folder, patients);
    const args: Readonly<Record<Reader, readonly string[]>> = {
      csv: [csv],
      duckdb: [csv, '--moteur', 'duckdb'],
      parquet: [parquet],
    };
    const runs: { reader: Reader; command: string; taken: Taken }[] = [];
    for (let round = 0; round < rounds; round++)
      for (const command of commands) {
        const said = new Set<string>();
        for (const reader of readers) {
          const printed = execFileSync(execPath, [child, command, ...args[reader]], { encoding: 'utf8' });
          const { dit, ...taken } = JSON.parse(printed) as Taken & { readonly dit: string };
          said.add(dit);
          runs.push({ reader, command, taken });
        }
        if (said.size > 1) throw new Error(`${command} does not say the same of the three files`);
      }
    const median = (reader: Reader, command: string): Taken => {
      const own = runs.filter((each) => each.reader === reader && each.command === command);
      const of = (key: keyof Taken) =>
        three(
          quantile(
            own.map(({ taken }) => taken[key]),
            0.5,
          ),
        );
      return { secondes: of('secondes'), memoire: of('memoire') };
    };
    const both = (reader: Reader) => ({
      patientele: median(reader, 'patientele'),
      ajuster: median(reader, 'ajuster'),
    });
    return {
      octets: bytes,
      lectures: { csv: both('csv'), duckdb: both('duckdb'), parquet: both('parquet') },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const names: Readonly<Record<Reader, string>> = {
  csv: 'CSV',
  duckdb: 'CSV, --moteur duckdb',
  parquet: 'Parquet',
};

/** One line a command and reader, beside our own reader of CSV. */
export function sayFiles({ lectures: readings }: FileMeasures): void {
  for (const command of commands)
    for (const reader of readers) {
      const { secondes, memoire: memory } = readings[reader][command];
      const ratio = secondes / readings.csv[command].secondes;
      console.log(
        `${`${command}, ${names[reader]}`.padEnd(34)}${secondes.toFixed(2).padStart(8)} s ${`× ${ratio.toFixed(2)}`.padStart(12)} ${memory.toFixed(0).padStart(8)} MB`,
      );
    }
}

export async function reportFiles(): Promise<void> {
  const patients = 1_000_000;
  const [load = 0] = loadavg();
  const measured = await fileMeasures(patients, 3);
  sayFiles(measured);
  const machine = {
    processeur: cpus()[0]?.model.trim() ?? '',
    coeurs: availableParallelism(),
    node: process.version,
    duckdb: version(),
    charge: three(load),
  };
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(OUT, `${JSON.stringify({ date, machine, patients, ...measured }, null, 2)}\n`);
  console.log(`\n${OUT} is written.`);
}
