import type { DuckDBConnection } from '@duckdb/node-api';
import { literal } from './sql-text.ts';

/** Why DuckDB cannot read a file: it is not installed, it does not start, the file is no Parquet, or not to its end. */
export interface EngineFault {
  readonly code: 'absent' | 'unopened' | 'broken-parquet' | 'broken-off';
  /** In the words of the system, or of DuckDB. */
  readonly received: string;
}

export interface EngineRefusal {
  readonly ok: false;
  readonly fault: EngineFault;
}

export const refuseEngine = (code: EngineFault['code'], error: unknown): EngineRefusal => ({
  ok: false,
  fault: { code, received: messageOf(error) },
});

/** The first sentence of an error: what follows is SQL. */
const messageOf = (error: unknown): string => {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n', 1)[0] ?? '';
};

/** What was read well at first, and then no more: a file that is damaged further on. */
export class BrokenOff extends Error {
  readonly fault: EngineFault;
  constructor(error: unknown) {
    super('a table that DuckDB does not read to its end', { cause: error });
    this.fault = refuseEngine('broken-off', error).fault;
  }
}

/** An embedded DuckDB that reads one file. */
export interface Engine {
  readonly ok: true;
  readonly connection: DuckDBConnection;
  close(): void;
}

/** Enough for the pages of a Parquet and the pieces of a CSV: nothing is sorted, nor kept. */
const MEMORY = '512MB';

/**
 * Opens DuckDB, if it is installed, on a file and nothing else: no other file, no address, no extension to fetch. One
 * thread: rows come in the order of the file.
 */
export async function openEngine(file: string): Promise<Engine | EngineRefusal> {
  const loaded = await load();
  if ('ok' in loaded) return loaded;
  try {
    const instance = await loaded.DuckDBInstance.create(':memory:', {
      threads: '1',
      memory_limit: MEMORY,
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    const connection = await instance.connect();
    for (const setting of [
      `allowed_paths = [${literal(file)}]`,
      'enable_external_access = false',
      'lock_configuration = true',
    ])
      await connection.run(`set ${setting}`);
    return {
      ok: true,
      connection,
      close() {
        connection.closeSync();
        instance.closeSync();
      },
    };
  } catch (error) {
    return refuseEngine('unopened', error);
  }
}

/** The package is for who asks for it: an installed `ipep` may be without. */
async function load(): Promise<typeof import('@duckdb/node-api') | EngineRefusal> {
  try {
    return await import('@duckdb/node-api');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return refuseEngine(code === 'ERR_MODULE_NOT_FOUND' ? 'absent' : 'unopened', error);
  }
}
