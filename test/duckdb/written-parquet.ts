import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** Where these tests write: other tests count the files of their own folder. */
export const folder = mkdtempSync(join(tmpdir(), 'ipep-duckdb-'));

export function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
const connection = await instance.connect();

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A Parquet of what a query gives; its path. */
export async function parquetOf(name: string, query: string): Promise<string> {
  const path = join(folder, name);
  await connection.run(`copy (${query}) to ${quoted(path)} (format parquet)`);
  return path;
}

/** A Parquet of texts, as a spreadsheet's cells would be kept; an empty cell is null. */
export async function textParquet(
  name: string,
  names: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<string> {
  const columns = names.map((each, rank) => `c${rank} as "${each.replaceAll('"', '""')}"`);
  await connection.run(
    `create or replace table cells (${names.map((_, rank) => `c${rank} varchar`).join(', ')})`,
  );
  const added = await connection.createAppender('cells');
  for (const row of rows) {
    for (const cell of row) {
      if (cell === '') added.appendNull();
      else added.appendVarchar(cell);
    }
    added.endRow();
  }
  added.closeSync();
  return parquetOf(name, `select ${columns.join(', ')} from cells`);
}
