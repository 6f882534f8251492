import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import type { SqlDialect } from '../src/formula/read/sql-dialects.ts';

export type SqlRow = Readonly<Record<string, unknown>>;

/** An engine that runs scripts in memory. */
export interface Engine {
  run(sql: string): Promise<void>;
  rows(sql: string): Promise<readonly SqlRow[]>;
}

async function duckDb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  return {
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS(),
  };
}

async function postgreSql(): Promise<Engine> {
  const database = await PGlite.create();
  return {
    run: async (sql) => {
      await database.exec(sql);
    },
    rows: async (sql) => (await database.query<SqlRow>(sql)).rows,
  };
}

/** Those that run in this process. */
const opening = { duckdb: duckDb, postgresql: postgreSql } as const satisfies Partial<
  Record<SqlDialect, () => Promise<Engine>>
>;

export type RunDialect = keyof typeof opening;

const opened = new Map<RunDialect, Promise<Engine>>();

/** The engine of a dialect, opened once for all the tests of a worker: PostgreSQL takes seconds to come up. */
export function engineOf(dialect: RunDialect): Promise<Engine> {
  const engine = opened.get(dialect) ?? opening[dialect]();
  opened.set(dialect, engine);
  return engine;
}

export const runDialects = Object.keys(opening) as readonly RunDialect[];
