import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Kind } from '../../../src/population/patients/cell-kind.ts';
import { kinds } from '../../../src/population/patients/column-kinds.ts';
import { isColumn } from '../../../src/population/patients/column-names.ts';
import { manyPatients } from '../../population/patients/many.ts';

/** The type of a column in a Parquet, as a program would write it. */
const types: Readonly<Record<Kind, string>> = {
  texte: 'varchar',
  age: 'utinyint',
  sexe: 'varchar',
  drapeau: 'boolean',
  entier: 'integer',
  nombre: 'decimal(9, 2)',
  depense: 'decimal(12, 2)',
};

export interface Tables {
  readonly csv: string;
  readonly parquet: string;
  readonly bytes: { readonly csv: number; readonly parquet: number };
}

/** So many invented patients, as a CSV and as a Parquet of typed columns. */
export async function patientTables(folder: string, patients: number): Promise<Tables> {
  const [csv, parquet] = [join(folder, 'patients.csv'), join(folder, 'patients.parquet')];
  writeFileSync(csv, '');
  for (const piece of manyPatients(patients)) writeFileSync(csv, piece, { flag: 'a' });
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const read = `read_csv('${csv}', all_varchar = true, delim = ';', header = true)`;
  const names = (await connection.runAndReadAll(`from ${read} limit 0`)).columnNames();
  const columns = names.map((name) => {
    const type = types[isColumn(name) ? kinds[name] : 'drapeau'];
    return `replace(${name}, ',', '.')::${type} as ${name}`;
  });
  await connection.run(`copy (select ${columns.join(', ')} from ${read}) to '${parquet}' (format parquet)`);
  instance.closeSync();
  return { csv, parquet, bytes: { csv: statSync(csv).size, parquet: statSync(parquet).size } };
}
